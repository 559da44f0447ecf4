import type { Statement } from '../../graph/graph-store.ts';
import { number, oneOf, text, textOrNull, texts } from '../../queries/rows/read-value.ts';
import { referenceTechnologies } from '../house/market-claims.ts';
import type { Row } from '../tables/tables.ts';
import type { Folder } from '../validate/folder.ts';
import type { Desk } from './make-edit.ts';

/** Those whose own price is 1, without a range. */
const referenceTechnology: Statement = {
  name: 'reference-technology',
  cypher: `// reference-technology
MATCH (c:Claim {house: true})-[:ABOUT]->(t:Technology)
WHERE c.metric = 'RELATIVE_PRICE' AND c.low = 1 AND c.high = 1 AND c.retractedOn IS NULL
RETURN t.slug AS slug ORDER BY slug`,
};
const referencePrices: Statement = {
  name: 'reference-prices',
  cypher: `// reference-prices
MATCH (c:Claim {house: true}) WHERE c.metric = 'PRICE' AND c.retractedOn IS NULL
OPTIONAL MATCH (c)-[:RESTS_ON]->(e:Claim)
RETURN c.year AS year, c.low AS low, c.mid AS mid, c.high AS high, c.basis AS basis, c.note AS note, collect(e.id) AS evidence
ORDER BY year`,
};

/** The technologies of the graph in whose prices the others are quoted; none where the rows have nothing of prices. */
export async function referenceOfGraph({ run }: Desk, folder: Folder): Promise<readonly string[]> {
  if (folder.relativePrices.length === 0 && folder.pricePath.length === 0) return [];
  return (await run(referenceTechnology)).map((row) => text(row, 'slug'));
}

/** Those that stay so beside the rows: each row says of its own technology whether it is one. */
export function referenceBeside(ofGraph: readonly string[], { relativePrices }: Folder): readonly string[] {
  const own = new Set(relativePrices.map(({ technology }) => technology));
  return ofGraph.filter((technology) => !own.has(technology));
}

/**
 * Prices of the graph that are quoted in another technology by the rows, as the rows that make them.
 * @param before in which they are quoted by the graph
 */
export async function pricesChanged(
  { run }: Desk,
  folder: Folder,
  before: readonly string[],
): Promise<readonly Row<'pricePath'>[]> {
  if (folder.relativePrices.length === 0) return [];
  const after = new Set([...referenceBeside(before, folder), ...referenceTechnologies(folder)]);
  if (after.size === before.length && before.every((technology) => after.has(technology))) return [];
  const years = new Set(folder.pricePath.map(({ year }) => year));
  const prices = (await run(referencePrices)).map((row) => ({
    ...{ year: number(row, 'year'), low: number(row, 'low'), mid: number(row, 'mid'), high: number(row, 'high') },
    basis: oneOf(row, 'basis', ['ESTIMATED', 'ASSUMED']),
    evidence: texts(row, 'evidence'),
    note: textOrNull(row, 'note'),
  }));
  return prices.filter(({ year }) => !years.has(year));
}
