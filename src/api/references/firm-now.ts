import type { Lever, Output } from '../../economics/goal-seek/goal-seek-types.ts';
import { mergedFirms } from '../../queries/firm/merged-firms.ts';
import type { GraphReader } from '../../queries/graph-reader.ts';
import type { Loaders } from '../loaders/index.ts';

/** The slug that a firm has now: that of the one which it became part of, or its own. */
export type FirmNow = (slug: string) => Promise<string>;

/** Reads only for slugs that are not known: those may be of firms that became part of others. */
export function firmNow(reader: GraphReader, isKnown: (slug: string) => boolean): FirmNow {
  return async (slug) => (isKnown(slug) ? slug : ((await mergedFirms(reader, [slug])).get(slug) ?? slug));
}

const SLUG: ReadonlySet<string> = new Set(['slug']);

/** For the many slugs of kept scenarios: all that a request asks for together are read in one statement. */
export function firmNowBy({ firmBySlug }: Pick<Loaders, 'firmBySlug'>): FirmNow {
  return async (slug) => (await firmBySlug.find(slug, SLUG))?.slug ?? slug;
}

export async function outputNow(output: Output, now: FirmNow): Promise<Output> {
  if (!('firmChangeUsd' in output)) return output;
  const { of, year } = output.firmChangeUsd;
  return { firmChangeUsd: { of: await now(of), year } };
}

export async function leverNow(lever: Lever, now: FirmNow): Promise<Lever> {
  if ('share' in lever) return { share: { ...lever.share, firm: await now(lever.share.firm) } };
  const firm = 'margin' in lever ? lever.margin.firm : null;
  return 'margin' in lever && firm ? { margin: { ...lever.margin, firm: await now(firm) } } : lever;
}
