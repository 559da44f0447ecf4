import { NODE_KINDS } from '../../domain/global-id.ts';
import type { SearchField, SearchHit } from '../../domain/graph/connection.ts';
import type { TextHit } from '../../graph/graph-store.ts';
import type { NameIndex } from '../names/name-index.ts';
import { type NameMatch, nameMatches } from './name-matches.ts';

/** No reader goes further; ranking more would only cost. */
export const MOST_HITS = 500;

/** A whole name beats any mixture of words and text; words of a name weigh more than words of a text. */
const WEIGHT = { whole: 10, name: 5, text: 1 } as const;

/**
 * Things by how well their names and texts fit, best first; ties by kind and key, so that an answer is the same twice.
 * Scores: 10 for a whole name, up to 5 for words of names (rare words weigh more), up to 1 for full text.
 */
export function rank(text: string, names: NameIndex, texts: readonly TextHit[]): SearchHit[] {
  const hits = new Map<string, SearchHit>();
  for (const match of nameMatches(names, text)) add(hits, fromName(match));
  const best = Math.max(...texts.map(({ score }) => score), Number.MIN_VALUE);
  for (const hit of texts) for (const found of fromText(hit, best)) add(hits, found);
  return [...hits.values()].sort(byScore).slice(0, MOST_HITS);
}

function fromName({ thing, field, whole, share }: NameMatch): SearchHit {
  const score = whole ? WEIGHT.whole : WEIGHT.name * share;
  return { kind: thing.kind, key: thing.slug, score, matched: field };
}

function fromText({ label, key, score }: TextHit, best: number): SearchHit[] {
  const kind = NODE_KINDS.find((known) => known === label);
  const matched: SearchField = 'TEXT';
  return kind === undefined ? [] : [{ kind, key, score: (WEIGHT.text * score) / best, matched }];
}

/** A thing that fits twice scores for both; what fitted first, and better, names the field. */
function add(hits: Map<string, SearchHit>, hit: SearchHit): void {
  const id = `${hit.kind}:${hit.key}`;
  const known = hits.get(id);
  hits.set(id, known === undefined ? hit : { ...known, score: known.score + hit.score });
}

function byScore(a: SearchHit, b: SearchHit): number {
  return b.score - a.score || compare(a.kind, b.kind) || compare(a.key, b.key);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
