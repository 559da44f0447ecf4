import type { DatedClaim } from '../../domain/graph/trade.ts';
import type { Statement } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import { text, textOrNull } from '../rows/read-value.ts';

const standing: Statement = {
  name: 'trade-claims',
  cypher: `// trade-claims
UNWIND $ids AS id MATCH (c:Claim {id: id}) WHERE c.retractedOn IS NULL
RETURN id, c.knownFrom AS knownFrom`,
};

/** Claims by id, null where one was retracted: those met in one reading, each of which is read and kept once. */
export type ClaimsMet = Map<string, DatedClaim | null>;

/** Reads those of these claims that were not met yet. */
export async function meetClaims(reader: GraphReader, ids: readonly string[], met: ClaimsMet): Promise<void> {
  const unmet = [...new Set(ids)].filter((id) => !met.has(id));
  if (unmet.length === 0) return;
  for (const id of unmet) met.set(id, null);
  for (const row of await reader.read(standing, { ids: unmet })) {
    const claim = { id: text(row, 'id'), knownFrom: textOrNull(row, 'knownFrom') };
    met.set(claim.id, claim);
  }
}
