import { MOST_OWNERS } from '../../domain/graph/ownership.ts';
import type { Day } from '../as-of/conditions.ts';
import type { GraphReader } from '../graph-reader.ts';
import { text, textOrNull } from '../rows/read-value.ts';
import type { FirmRow } from './evidence-rows.ts';
import { gatherIncomes } from './gather-incomes.ts';
import { noIncome } from './latest-income.ts';
import { CAPTURING, NAMED, type Which } from './which-firms.ts';

/** The firms and their ultimate parents; `SUBSIDIARY_OF` has no cycle. */
const firmsOf = ({ name, match }: Which) => ({
  name: `evidence-firms${name}`,
  cypher: `// evidence-firms${name}
${match}
OPTIONAL MATCH (firm)-[:SUBSIDIARY_OF*1..${MOST_OWNERS}]->(parent:Firm)
WHERE NOT EXISTS { (parent)-[:SUBSIDIARY_OF]->(:Firm) }
RETURN firm.slug AS slug, firm.name AS name, parent.slug AS parent
ORDER BY slug`,
});

/** Every firm that captures value somewhere and its ultimate parent, with its group and what it earns as a whole, as published by a day. */
export function gatherFirms(reader: GraphReader, asOf: Day = null): Promise<FirmRow[]> {
  return gather(reader, CAPTURING, [], asOf);
}

/** Those of the named firms that the graph has, whether or not they capture value yet, and their ultimate parents. */
export function gatherNamedFirms(reader: GraphReader, slugs: readonly string[], asOf: Day = null): Promise<FirmRow[]> {
  return gather(reader, NAMED, slugs, asOf);
}

async function gather(reader: GraphReader, which: Which, slugs: readonly string[], asOf: Day): Promise<FirmRow[]> {
  const [rows, incomes] = await Promise.all([
    reader.read(firmsOf(which), { slugs }),
    gatherIncomes(reader, which, slugs, asOf),
  ]);
  return rows.map((row) => {
    const slug = text(row, 'slug');
    const group = textOrNull(row, 'parent') ?? slug;
    return { slug, name: text(row, 'name'), group, operatingIncome: incomes.get(slug) ?? noIncome() };
  });
}
