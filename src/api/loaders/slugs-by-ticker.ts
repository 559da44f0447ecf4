import DataLoader from 'dataloader';
import { firmsWithTicker } from '../names/with-ticker.ts';
import type { RequestNames } from './source.ts';

/** The slugs of the firms with a ticker, from the names that are kept: one look at them for all tickers that are asked for together. */
export function createSlugsByTicker(names: RequestNames): Pick<DataLoader<string, readonly string[]>, 'load'> {
  return new DataLoader(async (tickers) => {
    const index = await names();
    return tickers.map((ticker) => firmsWithTicker(index, ticker));
  });
}
