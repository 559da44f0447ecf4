import type { SearchHit } from '../../domain/graph/connection.ts';
import type { RequestContext } from '../context.ts';
import { badInput } from '../errors/api-error.ts';
import { type Connection, toConnection } from '../paging/connection.ts';
import { listSignature } from '../paging/cursor.ts';
import { type PageArguments, pageRequest } from '../paging/page-arguments.ts';
import { MOST_HITS, rank } from './rank.ts';

const LABELS = ['Firm', 'Stage', 'Technology', 'Product', 'Claim'] as const;
const LONGEST = 200;

/** A page of the ranked hits. A cursor holds the hit's rank and identity: where ranks moved under a write, identity decides. */
export async function searchPage(
  { reader, loaders }: RequestContext,
  text: string,
  page: Pick<PageArguments, 'first' | 'after'>,
): Promise<Connection<SearchHit>> {
  const wanted = text.trim();
  if (wanted === '' || wanted.length > LONGEST) throw badInput('text', `\`text\` has 1 to ${LONGEST} characters.`);
  const signature = listSignature('search', wanted);
  const request = pageRequest(page, signature, PLACE_VALUES);
  const [names, texts] = await Promise.all([loaders.names(), reader.searchText(wanted, LABELS, MOST_HITS)]);
  const hits = rank(wanted, names, texts);
  const start = request.after === null ? 0 : startAfter(hits, request.after);
  const entries = hits
    .slice(start, start + request.limit)
    .map((node, index) => ({ node, place: placeOf(node, start + index) }));
  const read = { entries, more: hits.length > start + request.limit };
  return toConnection(read, request, signature, async () => hits.length);
}

const PLACE_VALUES = 2;

function placeOf(hit: SearchHit, rank: number) {
  return [rank, `${hit.kind}:${hit.key}`] as const;
}

function startAfter(hits: readonly SearchHit[], [rank, id]: readonly unknown[]): number {
  const found = hits.findIndex((hit) => `${hit.kind}:${hit.key}` === id);
  return (found >= 0 ? found : Number(rank)) + 1;
}
