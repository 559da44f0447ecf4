import type { ThingKey } from '../../domain/graph/change.ts';
import type { Statement } from '../../graph/graph-store.ts';
import { CLAIM } from '../plan/node-shapes.ts';
import type { RunRead } from './write.ts';

const statement: Statement = {
  name: 'retractedClaims',
  cypher: '// retractedClaims\nMATCH (c:Claim) WHERE c.retractedOn IS NOT NULL RETURN c.id AS id',
};

/** What an editor retracted: a folder that still has it neither changes it nor brings it back. */
export class RetractedRows {
  /** Those that the folder has. */
  readonly met: ThingKey[] = [];
  readonly #claims: ReadonlySet<string>;

  private constructor(claims: ReadonlySet<string>) {
    this.#claims = claims;
  }

  static async read(run: RunRead): Promise<RetractedRows> {
    return new RetractedRows(new Set((await run(statement)).map(({ id }) => String(id))));
  }

  has(label: string, key: string): boolean {
    return label === CLAIM.label && this.#claims.has(key);
  }
}
