import { NODE_KINDS } from '../../domain/global-id.ts';
import type { SearchField, SearchHit } from '../../domain/graph/connection.ts';
import { byKey } from '../../economics/key-order.ts';
import type { TextHit } from '../../graph/graph-store.ts';
import type { NameIndex } from '../names/name-index.ts';
import { candidates } from './candidates.ts';
import { type NameMatch, nameMatcher } from './name-match.ts';
import { wantedOf } from './wanted-words.ts';

/** No reader goes further; ranking more would only cost. */
export const MOST_HITS = 500;

/** A whole name beats any mixture of words and text; words of a name weigh more than words of a text. */
const WEIGHT = { whole: 10, name: 5, text: 1 } as const;

/**
 * Things by how well their names and texts fit, best first; ties by kind and key, so that an answer is the same twice.
 * Scores: 10 for a whole name, up to 5 for words of names (rare words weigh more), up to 1 for full text.
 *
 * It takes no longer where a word is common: a bounded number of things is compared with the text, those with its rarest words
 * before others (`candidates.ts`). The hits are those that comparing all would give, but that a thing may be missed which full text
 * does not find either, and which fits by several words that each are in the names of more than MOST_OF_WORD things. Their number
 * is right up to MOST_HITS.
 */
export function rank(text: string, names: NameIndex, texts: readonly TextHit[]): SearchHit[] {
  const hits = new Map<string, SearchHit>();
  const wanted = wantedOf(names, text);
  const match = nameMatcher(wanted);
  for (const thing of candidates(names, wanted, texts)) {
    const found = match(thing);
    if (found !== null) add(hits, fromName(found));
  }
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
  return b.score - a.score || byKey(a.kind, b.kind) || byKey(a.key, b.key);
}
