import { CASES } from './settings.ts';

/** Ends every payload, and stands nowhere else: where it is seen, the payload came. */
const MARK = 'vxqz';
/** What would leave a text of Cypher, in each of the ways in which one can be written, and write or fail. */
export const PAYLOADS: readonly string[] = [
  "' OR 1=1 //",
  "'}) DETACH DELETE n //",
  '"}) DETACH DELETE n //',
  "x' RETURN 1 UNION MATCH (n) DETACH DELETE n //",
  '`}) MATCH (n) DETACH DELETE n //`',
  '$param',
  '{param}',
  '\\u0027}) DETACH DELETE n //',
  "\\' OR true //",
  '*/ MATCH (n) DETACH DELETE n /*',
  'a" OR name:* AND NOT "',
  '\u0000',
  'ʼ} DETACH DELETE n',
].map((text) => `${text}${MARK}`);
const LEAKS =
  /INTERNAL_SERVER_ERROR|syntax error|cypher|neo4j|grafeo|lucene|DETACH DELETE n.*(expected|invalid input)|parse error/i;

/** In `npm test` each place meets one of the payloads, the next place the next one. */
const TAKES_ALL = CASES > 2_000;

/** The payloads that a place meets, by its number. */
export function payloadsAt(place: number): readonly string[] {
  return PAYLOADS.filter((_, at) => TAKES_ALL || at === place % PAYLOADS.length);
}

/** What of an answer tells of the database; undefined where nothing does. A payload may be quoted, also by JSON within JSON. */
export function leakIn(text: string, payload: string): string | undefined {
  const once = inJson(payload);
  return LEAKS.exec(text.replaceAll(inJson(once), '').replaceAll(once, ''))?.[0];
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** Whether a payload came into a text. Folding and capitals change it on its way. */
export function hasMark(text: string): boolean {
  return text.toLowerCase().includes(MARK);
}
