import { holderName, shortFirm } from '../../format/names.ts';
import type { ComparisonQuery } from '../../generated/graphql.ts';

type Side = ComparisonQuery['a'];

/** One firm or stage in both scenarios, US dollars a year. */
export interface ComparedRow {
  readonly key: string;
  readonly name: string;
  /** The name, short enough for a label. */
  readonly label: string;
  /** Change against the side's own baseline. */
  readonly changeA: number;
  readonly changeB: number;
  readonly profitA: number;
  readonly profitB: number;
  /** Profit in B less profit in A. */
  readonly difference: number;
}

interface SideRow {
  readonly key: string;
  readonly name: string;
  readonly label: string;
  readonly changeUsd: number;
  readonly scenarioProfitUsd: number;
}

/** Firms, and the unnamed rests of the stages, by the size of the difference. */
export function comparedFirms(a: Side, b: Side): ComparedRow[] {
  const stageName = (slug: string) => a.stages.find(({ stage }) => stage.slug === slug)?.stage.name ?? slug;
  return compared(a.firms.map(firmRow(stageName)), b.firms.map(firmRow(stageName))).sort(byDifference);
}

/** Stages, in the chain's own order. */
export function comparedStages(a: Side, b: Side): ComparedRow[] {
  return compared(a.stages.map(stageRow), b.stages.map(stageRow));
}

function firmRow(stageName: (slug: string) => string) {
  return ({ firm, name, changeUsd, scenarioProfitUsd }: Side['firms'][number]): SideRow => {
    const words = holderName({ name, firm }, stageName);
    const label = firm ? shortFirm(firm) : words;
    return { key: firm?.slug ?? name, name: words, label, changeUsd, scenarioProfitUsd };
  };
}

function stageRow({ stage, changeUsd, scenarioProfitUsd }: Side['stages'][number]): SideRow {
  return { key: stage.slug, name: stage.name, label: stage.name, changeUsd, scenarioProfitUsd };
}

/** Whoever is in one of the two only, such as a firm that enters, has nothing in the other. */
function compared(a: readonly SideRow[], b: readonly SideRow[]): ComparedRow[] {
  const inA = new Map(a.map((row) => [row.key, row]));
  const inB = new Map(b.map((row) => [row.key, row]));
  return [...new Map([...a, ...b].map((row) => [row.key, row])).values()].map(({ key, name, label }) => {
    const [one, other] = [inA.get(key), inB.get(key)];
    const [profitA, profitB] = [one?.scenarioProfitUsd ?? 0, other?.scenarioProfitUsd ?? 0];
    return {
      key,
      name,
      label,
      changeA: one?.changeUsd ?? 0,
      changeB: other?.changeUsd ?? 0,
      profitA,
      profitB,
      difference: profitB - profitA,
    };
  });
}

function byDifference(one: ComparedRow, other: ComparedRow): number {
  return Math.abs(other.difference) - Math.abs(one.difference) || one.name.localeCompare(other.name);
}
