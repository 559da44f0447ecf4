import type { Holding } from '../../../analysis/portfolio/portfolio-types.ts';
import type { RequestContext } from '../../context.ts';
import { badInput } from '../../errors/api-error.ts';
import type { HoldingInput } from '../../generated/resolvers.ts';
import { suggestSlugs } from '../../names/suggest-slugs.ts';
import { keyFrom } from '../../references/key-from.ts';
import { firmListed } from '../firm/firm-listed.ts';

export interface UnknownHolding {
  readonly value: string;
  readonly weight: number;
  readonly suggestions: readonly string[];
}

interface ReadHoldings {
  readonly known: readonly Holding[];
  readonly unknown: readonly UnknownHolding[];
}

const MOST_WEIGHT = 100;

/** The firms held. A holding that the graph lacks is no fault of the whole portfolio: it is listed, with near names. */
export async function readHoldings(context: RequestContext, inputs: readonly HoldingInput[]): Promise<ReadHoldings> {
  const read = await Promise.all(inputs.map((input, index) => readOne(context, input, `holdings[${index}]`)));
  return {
    known: together(read.filter((holding) => 'firm' in holding)),
    unknown: read.filter((holding) => 'value' in holding),
  };
}

async function readOne(
  context: RequestContext,
  { ticker = null, exchange = null, slug = null, weight }: HoldingInput,
  argument: string,
): Promise<Holding | UnknownHolding> {
  if ((slug === null) === (ticker === null)) throw badInput(argument, 'Give exactly one of `slug` and `ticker`.');
  if (!(Math.abs(weight) <= MOST_WEIGHT))
    throw badInput(`${argument}.weight`, `A weight is from -${MOST_WEIGHT} to ${MOST_WEIGHT}, not ${weight}.`);
  const { loaders } = context;
  const firm =
    slug === null
      ? await firmListed(loaders, { ticker: ticker ?? '', exchange }, `${argument}.`)
      : await loaders.firmBySlug.find(keyFrom('Firm', slug, `${argument}.slug`));
  if (firm !== null) return { firm: firm.slug, weight };
  const value = slug ?? ticker ?? '';
  return { value, weight, suggestions: suggestSlugs(await loaders.names(), ['Firm'], value) };
}

/** A firm that is named twice is held once, with both weights. */
function together(holdings: readonly Holding[]): readonly Holding[] {
  const weights = new Map<string, number>();
  for (const { firm, weight } of holdings) weights.set(firm, (weights.get(firm) ?? 0) + weight);
  return [...weights].map(([firm, weight]) => ({ firm, weight }));
}
