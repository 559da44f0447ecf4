import type { GraphStore, Statement } from '../../graph/graph-store.ts';
import { ASSUMED, assumeThem, groundlessEstimates } from '../house/groundless.ts';
import { CAPTURES, RETRACTED_TYPE } from '../plan/relation-shapes.ts';
import { checkModel } from './check-model.ts';
import { refuse } from './edit-refused.ts';
import { knownRelation } from './edit-relations.ts';
import { knownNode } from './edit-things.ts';
import { EDIT_KINDS } from './kinds.ts';
import { type Desk, type EditDone, type EditRequest, makeEdit } from './make-edit.ts';
import { neededReason } from './needed-reason.ts';
import { retracted } from './occupied.ts';
import { readNodes } from './read-nodes.ts';
import { type KnownLink, knownSnapshot, RELATION_KIND, readRelations, shapeOf } from './relation-record.ts';
import type { ThingChange } from './thing-change.ts';
import { dropRelation, withoutNulls } from './write-relations.ts';

const WHY = 'say why it is retracted';

/** When and why something was retracted. */
interface Withdrawal {
  /** ISO date. */
  readonly retractedOn: string;
  readonly retractReason: string;
}

/** Withdraws a claim for a reason. It stays, with the day and the reason, and leaves the lists and the model. Fails with EditRefused. */
export function retractClaim(store: GraphStore, id: string, request: EditRequest): Promise<EditDone> {
  return makeEdit(store, request, async (desk) => {
    const { snapshot: before, retractedOn } = await knownNode(desk, EDIT_KINDS.claim, id);
    if (retractedOn !== null) refuse('RETRACTED', 'id', retracted('claim', id, retractedOn));
    const withdrawal = { retractedOn: desk.today, retractReason: neededReason(request, WHY) };
    // Full text looks through `searchText`, and no longer finds it.
    const cypher = '// retract-claim\nMATCH (c:Claim {id: $id}) SET c += $withdrawal REMOVE c.searchText';
    await desk.run({ name: 'retract-claim', cypher }, { id, withdrawal });
    const thing = { kind: 'Claim', key: id };
    const retraction = { ...thing, action: 'RETRACT', before, after: { ...before, ...withdrawal } } as const;
    const changes = [retraction, ...(await retractCaptures(desk, id, withdrawal)), ...(await assumeGroundless(desk))];
    if (before.house === true) await checkModel(desk);
    return { main: thing, changes };
  });
}

/** A firm captures nothing of which share and margin are retracted: the link goes with them, and its row brings it back with both. */
async function retractCaptures(desk: Desk, claim: string, withdrawal: Withdrawal): Promise<readonly ThingChange[]> {
  const ids = (await desk.run(retractedCaptures, { claim })).map(({ id }) => String(id));
  const known = await readRelations(desk, CAPTURES.space, ids);
  for (const link of known.values()) await moveToRetracted(desk, link, withdrawal);
  return [...known].map(([key, link]) => {
    const before = knownSnapshot(link, CAPTURES);
    return { kind: RELATION_KIND.capture, key, action: 'RETRACT', before, after: { ...before, ...withdrawal } };
  });
}

const retractedCaptures: Statement = {
  name: 'retracted-captures',
  cypher: `// retracted-captures
MATCH (:Claim {id: $claim, house: true})-[:ABOUT]->(f:Firm)
MATCH (f)-[r:CAPTURES]->(:Stage) WHERE $claim IN [r.shareClaims[0], r.marginClaims[0]]
MATCH (f)<-[:ABOUT]-(c:Claim) WHERE c.id IN [r.shareClaims[0], r.marginClaims[0]] AND c.retractedOn IS NOT NULL
WITH r.id AS id, count(c) AS retracted WHERE retracted = 2 RETURN id`,
};

/** Estimates of the house that have lost the last of their claims keep their numbers, as assumptions. */
async function assumeGroundless(desk: Desk): Promise<readonly ThingChange[]> {
  const ids = await groundlessEstimates(desk);
  const known = await readNodes(desk, EDIT_KINDS.claim.shape, ids);
  await assumeThem(desk, ids);
  return [...known].map(([key, { snapshot }]) => {
    return { kind: 'Claim', key, action: 'CORRECT', before: snapshot, after: { ...snapshot, ...ASSUMED } };
  });
}

/** Withdraws a relation for a reason. Fails with EditRefused. */
export function retractRelation(store: GraphStore, id: string, request: EditRequest): Promise<EditDone> {
  return makeEdit(store, request, async (desk) => {
    const known = await knownRelation(desk, id);
    if (known.retractedOn !== null) refuse('RETRACTED', 'id', retracted('relation', id, known.retractedOn));
    const withdrawal = { retractedOn: desk.today, retractReason: neededReason(request, WHY) };
    await moveToRetracted(desk, known, withdrawal);
    const before = knownSnapshot(known, shapeOf(known.type));
    const thing = { kind: RELATION_KIND.dealing, key: id };
    return { main: thing, changes: [{ ...thing, action: 'RETRACT', before, after: { ...before, ...withdrawal } }] };
  });
}

/** A retracted relation stays between its ends, with the stamp of its row, under a type of its own that no list reads. */
async function moveToRetracted({ run }: Desk, link: KnownLink, withdrawal: Withdrawal): Promise<void> {
  const { type, from, to } = link;
  await dropRelation(run, link);
  const label = shapeOf(type).to.label;
  const cypher = `// retract-relation
MATCH (a:Firm {slug: $from}) MATCH (b:${label} {slug: $to}) CREATE (a)-[r:${RETRACTED_TYPE}]->(b) SET r = $properties`;
  const properties = withoutNulls({ ...link.properties, ...withdrawal, retractedType: type });
  await run({ name: 'retract-relation', cypher }, { from, to, properties });
}
