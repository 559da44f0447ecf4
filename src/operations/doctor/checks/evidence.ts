import { CLAIMED_RELATIONS } from '../../../domain/vocabulary.ts';
import type { GraphRow, GraphStore, GraphValue } from '../../../graph/graph-store.ts';
import { type Finding, fail, ok, warn } from '../finding.ts';

const ADVICE =
  'look at them with `npm run seed`, or correct them by the API; a figure that rests on them has no ground';
const SHOWN = 5;

/** Ids of claims that no claim has, and relations that name none. */
export async function checkEvidence(store: GraphStore): Promise<Finding[]> {
  const known = new Set<GraphValue | undefined>(
    (await ask(store, 'MATCH (c:Claim) RETURN c.id AS id')).map(({ id }) => id),
  );
  const relations = (await Promise.all(CLAIMED_RELATIONS.map((type) => relationsOf(store, type)))).flat();
  const bare = relations.filter(({ claims }) => claims.length === 0);
  const dangling = relations.filter(({ claims }) => claims.some((id) => !known.has(id)));
  if (bare.length + dangling.length === 0)
    return [ok('evidence', `${relations.length} relations, each on claims that are there`)];
  return [
    ...(dangling.length > 0
      ? [fail('evidence', `${dangling.length} relations name claims that are not there: ${list(dangling)}`, ADVICE)]
      : []),
    ...(bare.length > 0 ? [warn('evidence', `${bare.length} relations name no claim: ${list(bare)}`, ADVICE)] : []),
  ];
}

interface Relation {
  readonly name: string;
  readonly claims: readonly GraphValue[];
}

async function relationsOf(store: GraphStore, type: string): Promise<Relation[]> {
  const rows = await ask(store, `MATCH ()-[r:${type}]->() RETURN r.id AS id, r.claims AS claims`);
  return rows.map(({ id, claims }) => ({ name: `${type} ${id}`, claims: Array.isArray(claims) ? claims : [] }));
}

function ask(store: GraphStore, cypher: string): Promise<readonly GraphRow[]> {
  return store.read({ name: 'doctor', cypher: `// doctor\n${cypher}` });
}

function list(relations: readonly Relation[]): string {
  const shown = relations.slice(0, SHOWN).map(({ name }) => name);
  return [...shown, ...(relations.length > SHOWN ? ['…'] : [])].join(', ');
}
