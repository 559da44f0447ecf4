import type { Statement } from '../../graph/graph-store.ts';
import type { RelationItem } from '../plan/shape.ts';
import type { RunRead } from './write.ts';

const statement: Statement = {
  name: 'mergedInto',
  cypher: '// mergedInto\nMATCH (m:MergedFirm) RETURN m.slug AS slug, m.into AS into',
};

/** Firms that an editor made part of others: a folder that still has them must not bring them back. */
export class MergedFirms {
  /** What each of them became, by their slugs. */
  readonly into: ReadonlyMap<string, string>;

  private constructor(into: ReadonlyMap<string, string>) {
    this.into = into;
  }

  static async read(run: RunRead): Promise<MergedFirms> {
    return new MergedFirms(new Map((await run(statement)).map(({ slug, into }) => [String(slug), String(into)])));
  }

  has(label: string, key: string): boolean {
    return label === 'Firm' && this.into.has(key);
  }

  /** The slugs of those that became part of a firm. */
  slugsIn(firm: string): readonly string[] {
    return [...this.into].flatMap(([slug, into]) => (into === firm ? [slug] : []));
  }

  /** Whether a relation between two firms would be of one with itself by now. */
  isWithinOne({ shape, from, to }: Pick<RelationItem, 'shape' | 'from' | 'to'>): boolean {
    return shape.to.label === 'Firm' && from !== to && this.now('Firm', from) === this.now('Firm', to);
  }

  /** The key under which a thing is found now. */
  now(label: string, key: string): string {
    return label === 'Firm' ? (this.into.get(key) ?? key) : key;
  }
}
