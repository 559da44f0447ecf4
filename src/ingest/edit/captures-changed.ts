import type { GraphRow, Statement } from '../../graph/graph-store.ts';
import { map, number, text, textOrNull, texts } from '../../queries/rows/read-value.ts';
import { claimRows } from '../house/claim-rows.ts';
import { captureKey } from '../house/house-beside.ts';
import type { Row } from '../tables/tables.ts';
import type { Folder } from '../validate/folder.ts';
import type { Desk } from './make-edit.ts';

type CaptureRow = Row<'captures'>;

const metricsOfClaims: Statement = {
  name: 'metrics-of-claims',
  cypher: '// metrics-of-claims\nUNWIND $ids AS id MATCH (c:Claim {id: id}) RETURN c.id AS id, c.metric AS metric',
};
/** Looks through all captures: no engine finds one by an item of a list. */
const capturesThatCite: Statement = {
  name: 'captures-that-cite',
  cypher: `// captures-that-cite
MATCH (f:Firm)-[c:CAPTURES]->(s:Stage)
WHERE any(claim IN c.shareClaims WHERE claim IN $ids) OR any(claim IN c.marginClaims WHERE claim IN $ids)
RETURN f.slug AS firm, s.slug AS stage, c{.*} AS capture ORDER BY firm, stage, c.technology`,
};
const groundsOfNumbers: Statement = {
  name: 'grounds-of-numbers',
  cypher: `// grounds-of-numbers
UNWIND $ids AS id MATCH (c:Claim {id: id}) WHERE c.retractedOn IS NULL RETURN c.id AS id, c.basis AS basis, c.note AS note`,
};

/**
 * Captures of the graph that rest on a claim of which the rows correct the metric, as the rows that make them: behind which of its
 * numbers a claim stands hangs on that. Claims come in the order share, margin, and the row is an estimate where either number is
 * one: the graph does not keep how its row had these.
 */
export async function capturesChanged({ run }: Desk, folder: Folder): Promise<readonly CaptureRow[]> {
  const own = new Map(claimRows(folder).map(({ id, metric }) => [id, metric]));
  if (own.size === 0) return [];
  const known = await run(metricsOfClaims, { ids: [...own.keys()] });
  const ids = known.filter(({ id, metric }) => own.get(String(id)) !== metric).map(({ id }) => String(id));
  if (ids.length === 0) return [];
  const links = await run(capturesThatCite, { ids });
  const numbers = links.flatMap((row) => numbersOf(map(row, 'capture')));
  const grounds = new Map((await run(groundsOfNumbers, { ids: numbers })).map((row) => [text(row, 'id'), row]));
  const rows = new Set(folder.captures.map(captureKey));
  return links.flatMap((row) => captureRow(row, grounds)).filter((row) => !rows.has(captureKey(row)));
}

/** The claims of the two numbers themselves. */
function numbersOf(capture: GraphRow): readonly string[] {
  return ['shareClaims', 'marginClaims'].flatMap((name) => texts(capture, name).slice(0, 1));
}

/** None where one of its numbers was retracted: a correction of another thing brings nothing back. */
function captureRow(row: GraphRow, grounds: ReadonlyMap<string, GraphRow>): readonly CaptureRow[] {
  const capture = map(row, 'capture');
  const [share, margin] = numbersOf(capture).map((id) => grounds.get(id));
  if (share === undefined || margin === undefined) return [];
  return [
    {
      ...{ firm: text(row, 'firm'), stage: text(row, 'stage'), technology: text(capture, 'technology') },
      share_low: number(capture, 'shareLow'),
      share_mid: number(capture, 'shareMid'),
      share_high: number(capture, 'shareHigh'),
      margin_low: number(capture, 'marginLow'),
      margin_mid: number(capture, 'marginMid'),
      margin_high: number(capture, 'marginHigh'),
      basis: [share, margin].some(({ basis }) => basis === 'ESTIMATED') ? 'ESTIMATED' : 'ASSUMED',
      evidence: ['shareClaims', 'marginClaims'].flatMap((name) => texts(capture, name).slice(1)),
      note: textOrNull(share, 'note'),
    },
  ];
}
