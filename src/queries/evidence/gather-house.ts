import { CLAIM_BASES } from '../../domain/vocabulary.ts';
import type { GraphReader } from '../graph-reader.ts';
import { number, numberOrNull, oneOf, text, texts } from '../rows/read-value.ts';
import type { HouseRow } from './evidence-rows.ts';

const evidenceHouse = {
  name: 'evidence-house',
  cypher: `// evidence-house
MATCH (claim:Claim {house: true})
WHERE claim.retractedOn IS NULL
OPTIONAL MATCH (claim)-[:RESTS_ON]->(ground:Claim)
RETURN claim.id AS id, claim.parameter AS parameter, claim.year AS year,
  claim.low AS low, claim.mid AS mid, claim.high AS high, claim.basis AS basis,
  collect(CASE WHEN ground.retractedOn IS NULL THEN ground.id END) AS evidence
ORDER BY id`,
};

/**
 * The house view: the base case's rows that were not retracted, each with the claims that it rests on and that were not
 * retracted either. An estimate that has lost them all is an assumption in the graph already.
 */
export async function gatherHouse(reader: GraphReader): Promise<HouseRow[]> {
  const rows = await reader.read(evidenceHouse);
  return rows.map((row) => {
    const evidence = texts(row, 'evidence').toSorted();
    return {
      id: text(row, 'id'),
      parameter: text(row, 'parameter'),
      year: numberOrNull(row, 'year'),
      low: number(row, 'low'),
      mid: number(row, 'mid'),
      high: number(row, 'high'),
      basis: oneOf(row, 'basis', CLAIM_BASES),
      evidence,
    };
  });
}
