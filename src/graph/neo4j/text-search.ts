import type { GraphParameters, Statement } from '../graph-store.ts';
import type { TextSchema } from '../text-schema.ts';
import { wordsOf } from '../text-words.ts';
import { TEXT_INDEX } from './schema.ts';

/**
 * Finds by the full-text index; the label's key comes with the hit. The index gives its best `$most` hits, and not every text that
 * has a common word: of those are then the labels asked for, in an order that is the same twice.
 */
export const SEARCH_TEXT: Statement = {
  name: 'search-text',
  cypher: `// search-text
CALL db.index.fulltext.queryNodes('${TEXT_INDEX}', $query, {limit: $most}) YIELD node, score
WITH node, score, [label IN labels(node) WHERE label IN $labels][0] AS label
WHERE label IS NOT NULL
RETURN label, node[$keys[label]] AS key, score
ORDER BY score DESC, label, key LIMIT $limit`,
};

/** Hits that are taken from the index for each that is asked for: of those that fit equally well, not just any come first. */
const TAKEN_FOR_EACH = 4;
/** Hits that are taken where labels are left out, which the index does not know of: theirs may be the best. */
const TAKEN_OF_SOME_LABELS = 10_000;

/** What SEARCH_TEXT takes; undefined when there is nothing to look for. */
export function searchParameters(
  schema: TextSchema,
  text: string,
  labels: readonly string[],
  limit: number,
): GraphParameters | undefined {
  const known = labels.filter((label) => schema.has(label));
  const query = wordsOf(text).map(luceneClause).join(' ');
  if (known.length === 0 || query === '') return undefined;
  const keys = Object.fromEntries([...schema].map(([label, { key }]) => [label, key]));
  const most = Math.max(limit * TAKEN_FOR_EACH, known.length < schema.size ? TAKEN_OF_SOME_LABELS : 0);
  return { query, labels: known, keys, limit, most };
}

/**
 * A word itself counts most, then words that begin with it, then words a letter or two away: longer words may differ more.
 * Words hold only letters, digits and inner full stops, so that none of Lucene's syntax comes through.
 */
function luceneClause(word: string): string {
  const clauses = [`${word}^4`];
  if (word.length >= 2) clauses.push(`${word}*^2`);
  if (word.length >= 4) clauses.push(`${word}~${word.length >= 8 ? 2 : 1}`);
  return `(${clauses.join(' ')})`;
}
