import { unlessRounding } from '../difference.ts';
import { byKey } from '../key-order.ts';
import { restKey } from '../parameter-id.ts';
import { sumBy, sumOf } from '../summation.ts';
import type { CaptureAccount, CaseAccounts } from './accounts.ts';
import type { Scope, ViewContext } from './context.ts';
import type { Contribution } from './result-types.ts';
import { volumesIn } from './tables.ts';

/** A holder's change by technology, stage and domain, largest first; the parts sum to the change. */
export function contributionsOf(
  context: ViewContext,
  scope: Scope,
  holder: string,
  position: number,
): readonly Contribution[] {
  const terms = new Map<string, { readonly part: Omit<Contribution, 'amountUsd'>; readonly amounts: number[] }>();
  const add = (money: CaseAccounts, sign: number) => {
    for (const capture of capturesOf(context, scope, holder, money)) {
      for (const volume of volumesIn(money, scope.domain)) {
        if (volume.technology !== capture.technology) continue;
        const part = { technology: capture.technology, stage: capture.stage, domain: volume.domain };
        const key = [part.domain, part.technology, part.stage].join('/');
        const amount = sign * (volume.spendUsd[position] ?? 0) * capture.profit;
        const known = terms.get(key);
        if (known === undefined) terms.set(key, { part, amounts: [amount] });
        else known.amounts.push(amount);
      }
    }
  };
  add(context.accounts.baseline, -1);
  add(context.accounts.scenario, 1);
  return [...terms]
    .map(([key, { part, amounts }]) => ({
      key,
      contribution: { ...part, amountUsd: unlessRounding(sumOf(amounts), sumBy(amounts, Math.abs)) },
    }))
    .sort((a, b) => size(b.contribution) - size(a.contribution) || byKey(a.key, b.key))
    .map(({ contribution }) => contribution);
}

function capturesOf(
  { firms }: ViewContext,
  { grouped }: Scope,
  holder: string,
  money: CaseAccounts,
): readonly CaptureAccount[] {
  return money.captures.filter(({ firm, stage }) => {
    if (firm === null) return restKey(stage) === holder;
    return (grouped ? (firms.get(firm)?.group ?? firm) : firm) === holder;
  });
}

function size(contribution: Contribution): number {
  return Math.abs(contribution.amountUsd);
}
