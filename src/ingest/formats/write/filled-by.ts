import type { Desk } from '../../edit/make-edit.ts';
import { type KnownNode, readNodes } from '../../edit/read-nodes.ts';
import { snapshotText, type ThingChange } from '../../edit/thing-change.ts';
import { inBatches } from '../../load/write.ts';
import { FIRM, FISCAL_YEAR } from '../../plan/node-shapes.ts';
import type { NodeShape } from '../../plan/shape.ts';
import type { ImportPlan } from '../import-plan.ts';

interface Touched {
  readonly shape: NodeShape;
  readonly keys: readonly string[];
}

/** What writing a plan makes of firms and fiscal years that a folder may have too, for the history. */
export async function filledBy(
  desk: Desk,
  plan: ImportPlan,
  write: () => Promise<void>,
): Promise<readonly ThingChange[]> {
  const touched = touchedBy(plan);
  const before = await Promise.all(touched.map((one) => readAll(desk, one)));
  await write();
  const after = await Promise.all(touched.map((one) => readAll(desk, one)));
  return touched.flatMap(({ shape, keys }, at) =>
    keys.flatMap((key) => changeOf(shape, key, before[at]?.get(key), after[at]?.get(key))),
  );
}

function touchedBy({ firms, parents, accounts }: ImportPlan): readonly Touched[] {
  const slugs = [...firms.map(({ slug }) => slug), ...parents.map(({ child }) => child)];
  const newest = accounts?.newest ?? null;
  const years = accounts?.years ?? [];
  return [
    { shape: FIRM, keys: [...new Set([...slugs, ...(newest === null ? [] : [newest.firm])])] },
    { shape: FISCAL_YEAR, keys: years.map(({ key }) => key) },
  ];
}

async function readAll(desk: Desk, { shape, keys }: Touched): Promise<ReadonlyMap<string, KnownNode>> {
  const known = new Map<string, KnownNode>();
  for (const some of inBatches(keys))
    for (const [key, node] of await readNodes(desk, shape, some)) known.set(key, node);
  return known;
}

/** None where only what no folder has was filled, such as a LEI. */
function changeOf(
  { label }: NodeShape,
  key: string,
  before: KnownNode | undefined,
  after: KnownNode | undefined,
): readonly ThingChange[] {
  const [was, is] = [before?.snapshot ?? null, after?.snapshot ?? null];
  if (is === null || snapshotText(was) === snapshotText(is)) return [];
  return [{ kind: label, key, action: 'IMPORT', before: was, after: is }];
}
