import type { Connection, Edge } from '../paging/connection.ts';
import { listSignature, toCursor } from '../paging/cursor.ts';
import { pageRequest } from '../paging/page-arguments.ts';
import type { Catalogue } from './catalogue.ts';
import type { NamedScenario } from './named-scenario.ts';

export interface ScenarioPage {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Where an entry stands: presets before saved ones, which run from the newest on. */
type Place = readonly [group: number, order: number, id: string];

const SIGNATURE = listSignature('scenarios');

/** A page of all scenarios with a name. A cursor names a place, so that what is saved or dropped meanwhile shifts nothing. */
export async function listScenarios(
  catalogue: Catalogue,
  { first, after }: ScenarioPage,
): Promise<Connection<NamedScenario>> {
  const { limit, after: from } = pageRequest({ first, after }, SIGNATURE, 3);
  const places = await placesOf(catalogue);
  const rest = from === null ? places : places.filter((place) => isBehind(place, from));
  // One more than the page holds: only reading it shows that there is a next page.
  const found = await entriesAt(catalogue, rest, limit + 1);
  const edges = found.slice(0, limit);
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    pageInfo: {
      hasNextPage: found.length > limit,
      hasPreviousPage: from !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: async () => places.length,
  };
}

async function placesOf({ presets, store }: Catalogue): Promise<readonly Place[]> {
  const saved = (await store?.newestFirst()) ?? [];
  return [
    ...presets.map(({ id }, index) => [0, index, id] as const),
    ...saved.map(({ id, savedAt }) => [1, -savedAt, id] as const),
  ];
}

function isBehind(place: Place, from: readonly unknown[]): boolean {
  for (const [index, value] of place.entries()) {
    const other = from[index];
    if (value === other) continue;
    return typeof other === typeof value && value > (other as typeof value);
  }
  return false;
}

/** The first entries at these places, up to `limit`; some places may have none. */
async function entriesAt(catalogue: Catalogue, places: readonly Place[], limit: number) {
  const edges: Edge<NamedScenario>[] = [];
  for (let passed = 0; edges.length < limit && passed < places.length; ) {
    const next = places.slice(passed, passed + limit - edges.length);
    passed += next.length;
    const entries = await Promise.all(next.map((place) => entryAt(catalogue, place)));
    edges.push(...entries.flatMap((entry) => entry ?? []));
  }
  return edges;
}

/** Null where the document was damaged or dropped in this moment. */
async function entryAt({ presets, store }: Catalogue, [group, order, id]: Place) {
  const node = group === 0 ? presets[order] : await store?.peek(id);
  return node ? { node, cursor: toCursor(SIGNATURE, [group, order, id]) } : null;
}
