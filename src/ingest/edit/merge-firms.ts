import { FIRM_RELATIONS } from '../../domain/vocabulary.ts';
import { withFirmCalled } from '../../economics/parameter-id.ts';
import type { GraphStore, Statement } from '../../graph/graph-store.ts';
import { IDENTIFIERS } from '../formats/company-record.ts';
import { AMOUNTS } from '../plan/firm-money.ts';
import { applyPlan } from './apply-plan.ts';
import { checkModel } from './check-model.ts';
import { refuse } from './edit-refused.ts';
import { knownNode } from './edit-things.ts';
import { EDIT_KINDS } from './kinds.ts';
import { type Desk, type EditDone, type EditRequest, makeEdit } from './make-edit.ts';
import { type FirmPair, moveLinks, namesOf } from './move-links.ts';
import { neededReason } from './needed-reason.ts';
import { ownersOf, requireOwners } from './owners.ts';
import { planRow, type RowText } from './plan-rows.ts';
import { firmRow } from './row-of-node.ts';
import { type Snapshot, snapshotText, type ThingChange } from './thing-change.ts';

const KIND = EDIT_KINDS.firm;

/**
 * Makes two firms one: everything of `merge` goes to `keep`, and its slug finds `keep` from then on. Fails with EditRefused, among
 * others where both hold a share of one stage in one technology, deal with each other, or are owner and owned through a third.
 */
export function mergeFirms(store: GraphStore, pair: FirmPair, request: EditRequest): Promise<EditDone> {
  return makeEdit(store, request, async (desk) => {
    const { keep, merge } = pair;
    if (keep === merge) refuse('BAD_USER_INPUT', 'merge', 'a firm cannot be merged with itself');
    neededReason(request, 'say why they are one');
    const kept = (await knownNode(desk, KIND, keep, 'keep')).snapshot;
    const merged = (await knownNode(desk, KIND, merge, 'merge')).snapshot;
    await refuseOverlap(desk, pair);
    await refuseDealings(desk, pair);
    await refuseBetween(desk, pair);
    const owner = await ownerAfter(desk, firmRow(kept), firmRow(merged), pair);
    const moved = await moveLinks(desk, pair);
    await fillProperties(desk, pair);
    await remember(desk, pair);
    const row = { ...filled(firmRow(kept), firmRow(merged)), ...owner, slug: keep };
    const changes = await applyPlan(desk, await planRow(desk, KIND.file, row), 'CORRECT');
    const after = (await knownNode(desk, KIND, keep, 'keep')).snapshot;
    // Whom the other one owned stands below it now, whether or not its own owner is another.
    await requireOwners(desk.run, keep);
    if ((moved.CAPTURES ?? 0) > 0) await checkModel(desk);
    const gone = { kind: KIND.kind, key: merge, action: 'MERGE', before: merged } as const;
    return {
      main: { kind: KIND.kind, key: keep },
      changes: [
        { ...gone, after: { mergedInto: keep, moved } satisfies Snapshot },
        ...correction(keep, kept, after),
        ...changes.filter(({ kind, key }) => kind !== KIND.kind || key !== keep),
      ],
    };
  });
}

/** The firm that stays, before anything of the other came to it and after: by this a later load knows what its row did not say. */
function correction(key: string, before: Snapshot, after: Snapshot): readonly ThingChange[] {
  if (snapshotText(before) === snapshotText(after)) return [];
  return [{ kind: KIND.kind, key, action: 'CORRECT', before, after }];
}

/**
 * What the merged firm was called, the firm that stays is called too; its sources and listings come last. What the firm that stays
 * lacks is filled.
 */
function filled(kept: RowText, merged: RowText): RowText {
  const names = [merged.name ?? '', ...listOf(merged.aliases)].filter((name) => !name.includes(';'));
  const lacks = Object.entries(merged).filter(([column]) => (kept[column] ?? '') === '');
  return {
    ...kept,
    ...Object.fromEntries(lacks),
    aliases: union(listOf(kept.aliases), names, kept.name),
    listings: union(listOf(kept.listings), listOf(merged.listings)),
    roles: union(listOf(kept.roles), listOf(merged.roles)),
    sources: union(listOf(kept.sources), listOf(merged.sources)),
  };
}

/**
 * A firm that its owner becomes part of belongs to that one's owner; one without an owner, to the owner of the other, unless it
 * owns that one itself.
 */
async function ownerAfter({ run }: Desk, kept: RowText, merged: RowText, { keep, merge }: FirmPair): Promise<RowText> {
  const hasOwner = [kept.parent, kept.parent_name].some((owner) => owner !== undefined && owner !== '');
  const isOfMerged = kept.parent === merge || !(hasOwner || (await ownersOf(run, merge)).includes(keep));
  const { parent = '', parent_name = '' } = isOfMerged ? merged : kept;
  return { parent, parent_name };
}

function listOf(cell: string | undefined): readonly string[] {
  return cell === undefined || cell === '' ? [] : cell.split(';');
}

function union(first: readonly string[], second: readonly string[], but?: string): string {
  return [...new Set([...first, ...second])].filter((item) => item !== but).join(';');
}

const houseNumbers: Statement = {
  name: 'numbers-of-house',
  cypher:
    '// numbers-of-house\nMATCH (c:Claim {house: true}) WHERE c.retractedOn IS NULL RETURN c.id AS id, c.parameter AS parameter ORDER BY id DESC',
};

/** The model computes with one number for each share and margin. A share comes first: as long as it stands, its margin has to. */
async function refuseOverlap({ run }: Desk, { keep, merge }: FirmPair): Promise<void> {
  const numbers = await run(houseNumbers);
  const all = new Set(numbers.map(({ parameter }) => String(parameter)));
  const called = (parameter: string) => withFirmCalled(parameter, (firm) => (firm === merge ? keep : firm));
  const second = numbers.find(
    ({ parameter }) => called(String(parameter)) !== parameter && all.has(called(String(parameter))),
  );
  if (second === undefined) return;
  const both = `both have the number "${called(String(second.parameter))}" of the house view`;
  refuse(
    'CONFLICT',
    'merge',
    `${both}; retract "${second.id}" first, and say by \`bulkAdd\` what the two hold together`,
  );
}

/** A firm does not supply itself: such a relation is to be retracted by somebody who knows what it was. */
async function refuseDealings({ run }: Desk, pair: FirmPair): Promise<void> {
  const cypher = `// dealings-of-both
MATCH (:Firm {slug: $keep})-[r:${FIRM_RELATIONS.join('|')}]-(:Firm {slug: $gone}) RETURN r.id AS id ORDER BY id`;
  const [first] = await run({ name: 'dealings-of-both', cypher }, namesOf(pair));
  if (first !== undefined) {
    refuse('CONFLICT', 'merge', `the relation "${first.id}" is between the two; retract it first`);
  }
}

/** A firm that the two have between them would own itself. */
async function refuseBetween({ run }: Desk, { keep, merge }: FirmPair): Promise<void> {
  const owners = await ownersOf(run, keep);
  const between = owners.slice(0, owners.indexOf(merge)).map((owner) => `"${owner}"`);
  if (!owners.includes(merge) || between.length === 0) return;
  const way = `"${merge}" owns "${keep}" through ${between.join(' and ')}`;
  refuse(
    'CONFLICT',
    'merge',
    `${way}; merge what is between them with "${keep}" first, or correct the parent of "${keep}"`,
  );
}

/** What is no column of a firm's row: by what imports find it, and the newest amounts, each with its year and its basis. */
async function fillProperties({ run }: Desk, pair: FirmPair): Promise<void> {
  const amounts = AMOUNTS.map(([amount]) => amount);
  const filling = [...IDENTIFIERS, ...amounts].map((name) => `k.${name} = coalesce(k.${name}, g.${name})`);
  const told = AMOUNTS.flatMap(([amount, ...grounds]) =>
    grounds.map((name) => `k.${name} = CASE WHEN k.${amount} IS NULL THEN g.${name} ELSE k.${name} END`),
  );
  // The amounts last: whether there was one is asked before.
  const cypher = `// fill-properties
MATCH (g:Firm {slug: $gone}) MATCH (k:Firm {slug: $keep}) SET ${[...told, ...filling].join(', ')}`;
  await run({ name: 'fill-properties', cypher }, namesOf(pair));
}

/** The node goes; its slug stays, and leads to the firm that stays, however often that is merged in turn. */
async function remember({ run }: Desk, pair: FirmPair): Promise<void> {
  const earlier = '// redirect-merged\nMATCH (m:MergedFirm {into: $gone}) SET m.into = $keep';
  await run({ name: 'redirect-merged', cypher: earlier }, namesOf(pair));
  const gone = '// drop-merged\nMATCH (f:Firm {slug: $gone}) DETACH DELETE f';
  await run({ name: 'drop-merged', cypher: gone }, namesOf(pair));
  const added = '// add-merged\nCREATE (m:MergedFirm {slug: $gone, into: $keep})';
  await run({ name: 'add-merged', cypher: added }, namesOf(pair));
}
