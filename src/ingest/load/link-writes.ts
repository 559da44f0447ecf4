import type { LinkShape, NodeItem, NodeShape } from '../plan/shape.ts';
import { type LinkStatements, linkStatements } from './node-statements.ts';
import { batches, type ListRow, type Write } from './write.ts';

interface Pending {
  readonly statements: LinkStatements;
  /** [key] of changed nodes, whose old links go. */
  readonly dropped: ListRow[];
  /** [key, other key, number] by whether the node itself is new. */
  readonly ofAdded: ListRow[];
  readonly ofChanged: ListRow[];
}

/** The links of added and changed nodes, kept until every node is there, because they point both ways between labels. */
export class LinkWrites {
  readonly #pending = new Map<string, Pending>();

  take(shape: NodeShape, { key, links }: NodeItem, outcome: 'added' | 'changed'): void {
    for (const [name, link] of Object.entries(shape.links)) {
      const pending = this.#pendingOf(shape, name, link);
      if (outcome === 'changed') pending.dropped.push([key]);
      const rows = outcome === 'added' ? pending.ofAdded : pending.ofChanged;
      for (const other of links[name] ?? []) rows.push([key, other.key, other.number ?? null]);
    }
  }

  /** The links of this name: [key, other key, number]. */
  rowsOf({ label }: NodeShape, name: string): readonly ListRow[] {
    const pending = this.#pending.get(`${label} ${name}`);
    return pending === undefined ? [] : [...pending.ofAdded, ...pending.ofChanged];
  }

  /** The keys of those of the nodes that have a link of this name. */
  keysWith(shape: NodeShape, name: string): readonly string[] {
    return [...new Set(this.rowsOf(shape, name).map(([key]) => String(key)))];
  }

  /** The keys of changed nodes, which lose the links of this name that they had. */
  keysChanged({ label }: NodeShape, name: string): readonly string[] {
    return (this.#pending.get(`${label} ${name}`)?.dropped ?? []).map(([key]) => String(key));
  }

  *writes(): Iterable<Write> {
    for (const { statements, dropped, ofAdded, ofChanged } of this.#pending.values()) {
      yield* batches('addition', statements.add, ofAdded);
      yield* batches('change', statements.drop, dropped);
      yield* batches('change', statements.add, ofChanged);
    }
  }

  #pendingOf(shape: NodeShape, name: string, link: LinkShape): Pending {
    const key = `${shape.label} ${name}`;
    const known = this.#pending.get(key);
    if (known !== undefined) return known;
    const pending = { statements: linkStatements(shape, link), dropped: [], ofAdded: [], ofChanged: [] };
    this.#pending.set(key, pending);
    return pending;
  }
}
