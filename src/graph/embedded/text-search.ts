import type { GrafeoDB } from '@grafeo-db/js';
import type { TextHit } from '../graph-store.ts';
import type { TextSchema } from '../text-schema.ts';
import { wordsOf } from '../text-words.ts';
import { toGraphError } from './errors.ts';

/** One label's text, and what is looked for in it. */
interface Search {
  readonly label: string;
  readonly text: string;
  readonly key: string;
  readonly words: readonly string[];
  readonly limit: number;
}

/**
 * Ranked by BM25 over whole words. The engine's index knows neither parts of words nor mistyped letters, so that what is missing
 * up to the limit is filled with texts that contain every word as typed, after the ranked ones.
 */
export async function searchText(
  database: GrafeoDB,
  schema: TextSchema,
  text: string,
  labels: readonly string[],
  limit: number,
): Promise<TextHit[]> {
  const searches = searchesOf(schema, wordsOf(text), labels, limit);
  try {
    const ranked = best(await Promise.all(searches.map((search) => byWords(database, search)))).slice(0, limit);
    if (ranked.length === limit) return ranked;
    const score = (ranked.at(-1)?.score ?? 1) / 2;
    const partial = best(await Promise.all(searches.map((search) => byParts(database, search, score))));
    return [...ranked, ...partial.filter((hit) => !includes(ranked, hit))].slice(0, limit);
  } catch (error) {
    throw toGraphError(error);
  }
}

function searchesOf(schema: TextSchema, words: readonly string[], labels: readonly string[], limit: number): Search[] {
  if (words.length === 0) return [];
  return labels.flatMap((label) => {
    const indexed = schema.get(label);
    return indexed === undefined ? [] : [{ label, ...indexed, words, limit }];
  });
}

async function byWords(database: GrafeoDB, { label, text, key, words, limit }: Search): Promise<TextHit[]> {
  const found = await database.textSearch(label, text, words.join(' '), limit);
  if (found.length === 0) return [];
  const keys = await keysOf(database, label, key, found);
  return found.flatMap(([id, score]) => {
    const value = keys.get(id);
    return typeof value === 'string' && score !== undefined ? [{ label, key: value, score }] : [];
  });
}

/** The keys of nodes by the engine's numbers: all by one statement, because to get a node waits on the event loop for other statements. */
async function keysOf(
  database: GrafeoDB,
  label: string,
  key: string,
  found: readonly (readonly number[])[],
): Promise<Map<unknown, unknown>> {
  const cypher = `// search-keys\nMATCH (n:${label}) WHERE id(n) IN $ids RETURN id(n), n.${key}`;
  const result = await database.executeCypher(cypher, { ids: found.map(([id]) => id) });
  return new Map(result.rows().map(([id, value]) => [id, value]));
}

/** Each word is a condition of its own: looked for by `all(word IN $words …)` they take the engine more than twice as long. */
async function byParts(
  database: GrafeoDB,
  { label, text, key, words, limit }: Search,
  score: number,
): Promise<TextHit[]> {
  const containing = words.map((_, place) => `toLower(n.${text}) CONTAINS $word${place}`).join(' AND ');
  const cypher = `// search-parts
MATCH (n:${label}) WHERE ${containing}
RETURN n.${key} AS key ORDER BY key LIMIT $limit`;
  const parameters = Object.fromEntries(words.map((word, place) => [`word${place}`, word]));
  const result = await database.executeCypher(cypher, { ...parameters, limit });
  return result.toArray().map((row) => ({ label, key: String(row.key), score }));
}

/** Best first; equal scores by label and key, so that an answer is the same twice. */
function best(hits: readonly (readonly TextHit[])[]): TextHit[] {
  return hits.flat().sort((a, b) => b.score - a.score || compare(a.label, b.label) || compare(a.key, b.key));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function includes(hits: readonly TextHit[], { label, key }: TextHit): boolean {
  return hits.some((hit) => hit.label === label && hit.key === key);
}
