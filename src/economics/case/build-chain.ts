import { BOX_OPERATING_PART, BOX_STAGE } from '../constants.ts';
import { sortedBy } from '../key-order.ts';
import type { ChainCapture, ChainStage, MoneyChain } from '../money-flow/chain.ts';
import { stagesInOrder } from '../money-flow/network.ts';
import type { ConstantPool } from '../parameters/constants-pool.ts';
import { type CaptureRow, capturesAt, type EvidenceRows, type InputRow, restMarginAt } from './evidence-rows.ts';
import type { TechnologyLevers } from './technology-levers.ts';

export interface ChainRequest {
  readonly technology: string;
  readonly rootStage: string;
  readonly levers: TechnologyLevers;
  /** Slot of the box margin g where the box is in the chain; null where it is absent. */
  readonly boxMargin: number | null;
}

/** The money chain of one technology: the evidence's rows with a case's levers put over them. The edges have no cycle. */
export function buildChain(rows: EvidenceRows, request: ChainRequest, pool: ConstantPool): MoneyChain {
  const { technology, rootStage, boxMargin } = request;
  const edges = [...edgesOf(rows, request, pool)];
  if (boxMargin !== null) {
    edges.push({ buyer: BOX_STAGE, seller: rootStage, slot: pool.derived(boxMargin, 1, -1) });
  }
  const root = boxMargin === null ? rootStage : BOX_STAGE;
  const stages = stagesInOrder(root, edges).map((stage): ChainStage => {
    const inputs = sortedBy(
      edges.filter((edge) => edge.buyer === stage),
      (edge) => edge.seller,
    );
    return { stage, inputs, captures: capturesOf(rows, request, stage, pool) };
  });
  return { technology, root, stages };
}

/** The evidence's coefficients with the levers' in their places; a lever may add a payment that the evidence lacks. */
export function edgesOf(rows: EvidenceRows, request: ChainRequest, pool: ConstantPool): readonly InputRow[] {
  const known = rows.inputs.get(request.technology) ?? [];
  const { inputs } = request.levers;
  const isAt = (row: { buyer: string; seller: string }) => (lever: { buyer: string; seller: string }) =>
    lever.buyer === row.buyer && lever.seller === row.seller;
  const kept = known.map((row) => {
    const lever = inputs.find(isAt(row));
    return lever === undefined ? row : { ...row, slot: pool.constant(lever.share) };
  });
  const added = inputs
    .filter((lever) => !known.some(isAt(lever)))
    .map(({ buyer, seller, share }) => ({ buyer, seller, slot: pool.constant(share) }));
  return [...kept, ...added];
}

function capturesOf(
  rows: EvidenceRows,
  request: ChainRequest,
  stage: string,
  pool: ConstantPool,
): readonly ChainCapture[] {
  const { technology, levers, boxMargin } = request;
  const atBox = stage === BOX_STAGE && boxMargin !== null ? pool.derived(boxMargin, 0, BOX_OPERATING_PART) : null;
  const marginOf = (firm: string | null, own: number): number => {
    const lever = levers.margins.find((entry) => entry.stage === stage && (entry.firm ?? null) === firm);
    return lever === undefined ? (atBox ?? own) : pool.constant(lever.margin);
  };
  const restMargin = marginOf(null, restMarginAt(rows, stage, technology) ?? pool.zero);
  const named = sharesOf(capturesAt(rows, stage, technology), request, stage, restMargin, pool);
  return [
    ...named.map(({ firm, share, margin }) => ({ firm, share, margin: marginOf(firm, margin) })),
    { firm: null, share: null, margin: restMargin },
  ];
}

/** The stage's rows with the share levers in their places; a firm new to the stage earns the margin of its rest. */
function sharesOf(
  known: readonly CaptureRow[],
  request: ChainRequest,
  stage: string,
  restMargin: number,
  pool: ConstantPool,
): readonly CaptureRow[] {
  const levers = request.levers.shares.filter((lever) => lever.stage === stage);
  if (levers.length === 0) return known;
  const kept = known.map((row) => {
    const lever = levers.find(({ firm }) => firm === row.firm);
    return lever === undefined ? row : { ...row, share: pool.constant(lever.share) };
  });
  const added = levers
    .filter(({ firm }) => !known.some((row) => row.firm === firm))
    .map(({ firm, share }) => ({ firm, share: pool.constant(share), margin: restMargin }));
  return sortedBy([...kept, ...added], (row) => row.firm);
}
