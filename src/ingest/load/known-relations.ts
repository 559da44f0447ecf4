import type { RelationShape } from '../plan/shape.ts';
import { relationStatements } from './relation-statements.ts';
import { hashOfStamp } from './row-hash.ts';
import type { RunRead } from './write.ts';

/** A relationship that the graph has. */
export interface KnownRelation {
  readonly shape: RelationShape;
  readonly id: string;
  readonly from: string;
  /** Null where something else than a load made it. */
  readonly hash: number | null;
}

/** The relationships that the graph has, by the space of their ids and their id. */
export class KnownRelations {
  readonly #bySpace = new Map<RelationShape['space'], Map<string, KnownRelation>>();

  static async read(shapes: readonly RelationShape[], run: RunRead): Promise<KnownRelations> {
    const known = new KnownRelations();
    for (const shape of shapes) {
      for (const { id, from, stamp } of await run(relationStatements(shape).hashes)) {
        if (typeof id === 'string' && typeof from === 'string') known.#add(shape, id, from, hashOfStamp(stamp));
      }
    }
    return known;
  }

  get(space: RelationShape['space'], id: string): KnownRelation | undefined {
    return this.#bySpace.get(space)?.get(id);
  }

  #add(shape: RelationShape, id: string, from: string, hash: number | null): void {
    const ids = this.#bySpace.get(shape.space) ?? new Map<string, KnownRelation>();
    this.#bySpace.set(shape.space, ids.set(id, { shape, id, from, hash }));
  }
}
