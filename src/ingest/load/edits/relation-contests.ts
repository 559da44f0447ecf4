import {
  type KnownLink,
  knownSnapshot,
  plannedRelation,
  RELATION_KIND,
  readRelations,
  shapeOf,
} from '../../edit/relation-record.ts';
import type { Snapshot } from '../../edit/thing-change.ts';
import type { RelationItem, RelationShape } from '../../plan/shape.ts';
import type { KnownRelation } from '../known-relations.ts';
import type { MergedFirms } from '../merged-firms.ts';
import type { Contest, Contests } from './contest.ts';
import { fieldsOf } from './fields.ts';

/** A planned relationship whose hash is another than that which the graph has of it. */
export interface ChangedRelation {
  readonly item: RelationItem;
  readonly hash: number;
  readonly before: KnownRelation;
}

/** Relationships whose ids are of one space. */
export function relationContests(space: RelationShape['space'], merged: MergedFirms): Contests<ChangedRelation> {
  return {
    kind: RELATION_KIND[space],
    keyOf: ({ item }) => item.id,
    read: (snapshot) => fieldsOf(withEndsNow(snapshot, merged), (_link, key) => key),
    of: async (run, rows) => {
      const known = await readRelations(
        { run },
        space,
        rows.map(({ item }) => item.id),
      );
      return new Map(
        rows.flatMap((row): [string, Contest<ChangedRelation>][] => {
          const link = known.get(row.item.id);
          return link === undefined ? [] : [[row.item.id, contestOf(row, link, merged)]];
        }),
      );
    },
  };
}

/** A merged firm counts as the one that it became. */
function withEndsNow({ from, to, ...rest }: Snapshot, merged: MergedFirms): Snapshot {
  const ends = shapeOf(String(rest.relation));
  return {
    ...rest,
    from: merged.now(ends.from.label, String(from)),
    to: merged.now(ends.to.label, String(to)),
  };
}

function contestOf(row: ChangedRelation, link: KnownLink, merged: MergedFirms): Contest<ChangedRelation> {
  const planned = withEndsNow(plannedRelation(row.item), merged);
  return {
    current: knownSnapshot(link, shapeOf(link.type)),
    planned,
    settled: { row, after: planned },
    keep: (filled) => {
      const item = keptRelation(row.item, link, filled);
      return { row: { ...row, item }, after: plannedRelation(item) };
    },
  };
}

function keptRelation(planned: RelationItem, link: KnownLink, filled: readonly string[]): RelationItem {
  const { id, type, from, to, properties } = link;
  const shape = shapeOf(type);
  const news = new Map(planned.shape.properties.map((name, index) => [name, planned.values[index] ?? null]));
  const value = (name: string) => (filled.includes(name) ? news.get(name) : properties[name]) ?? null;
  return { shape, id, from, to, values: shape.properties.map(value) };
}
