import type { Estimate } from '../../domain/estimate.ts';
import type { DatedClaim } from '../../domain/graph/trade.ts';
import type { GraphRow, Statement } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import { estimateOrNull, numberOrNull, text, textOrNull } from '../rows/read-value.ts';

const behind: Statement = {
  name: 'trade-claims',
  cypher: `// trade-claims
UNWIND $ids AS id MATCH (c:Claim {id: id})
RETURN id, c.knownFrom AS knownFrom, c.retractedOn AS retractedOn, c.metric AS metric, c.periodTo AS periodTo,
  c.low AS low, c.mid AS mid, c.high AS high, c.unit AS unit`,
};

/** The metric of a claim that says what part of a firm's revenue a customer is. */
const SHARE_METRIC = 'CUSTOMER_SHARE';

/** The units in which it says so, and how many of each are the whole. */
const WHOLES: ReadonlyMap<string, number> = new Map([
  ['percent', 100],
  ['ratio', 1],
]);

export interface MetClaim {
  readonly dated: DatedClaim;
  readonly isRetracted: boolean;
  /** Null where it states no share of revenue. */
  readonly stated: StatedShare | null;
}

export interface StatedShare {
  /** A ratio. */
  readonly share: Estimate;
  /** The last day of which it speaks, ISO; where it names none, that on which it was known; null without either. */
  readonly until: string | null;
}

/** Claims by id, null where the graph has none: those met in one reading, each of which is read and kept once. */
export type ClaimsMet = Map<string, MetClaim | null>;

/** Reads those of these claims that were not met yet. */
export async function meetClaims(reader: GraphReader, ids: readonly string[], met: ClaimsMet): Promise<void> {
  const unmet = [...new Set(ids)].filter((id) => !met.has(id));
  if (unmet.length === 0) return;
  for (const id of unmet) met.set(id, null);
  for (const row of await reader.read(behind, { ids: unmet })) {
    const dated = { id: text(row, 'id'), knownFrom: textOrNull(row, 'knownFrom') };
    const isRetracted = textOrNull(row, 'retractedOn') !== null;
    met.set(dated.id, { dated, isRetracted, stated: readStated(row, dated.knownFrom) });
  }
}

function readStated(row: GraphRow, knownFrom: string | null): StatedShare | null {
  if (textOrNull(row, 'metric') !== SHARE_METRIC) return null;
  const whole = WHOLES.get(textOrNull(row, 'unit') ?? '');
  if (whole === undefined || estimateOrNull(row) === null) return null;
  const ratio = (end: string) => {
    const value = numberOrNull(row, end);
    return value === null ? null : value / whole;
  };
  const share = { low: ratio('low'), mid: ratio('mid'), high: ratio('high') };
  return { share, until: textOrNull(row, 'periodTo') ?? knownFrom };
}
