import canonicalize from 'canonicalize';
import { byKey } from '../key-order.ts';
import { chosenBy } from '../resolution/evidence-choice.ts';
import type { Comparison, Scenario } from '../scenario.ts';

/**
 * What was asked, as plain JSON that hangs on nothing but what it says: the levers of both cases, and whose evidence.
 * Attribution and warnings follow from the levers, not from what they come to: one that changes no number is a lever all
 * the same, and with a baseline of one's own the scenario's beliefs hold in one case alone.
 */
export function askedDocument({ scenario, baseline }: Comparison) {
  return {
    choice: chosenBy(scenario),
    scenario: leversDocument(scenario ?? {}),
    baseline: baseline ? leversDocument(baseline) : null,
  };
}

/** By list, its entries as texts in one order; a list without any is left out, as is what an entry leaves open. */
function leversDocument({
  adoption,
  capacities,
  prices,
  demand,
  inputs,
  shares,
  margins,
  boxMargins,
}: Scenario): Readonly<Record<string, readonly string[]>> {
  const lists = { adoption, capacities, prices, demand, inputs, shares, margins, boxMargins };
  const texts = Object.entries(lists).map(([name, levers]) => [name, (levers ?? []).map(textOf).sort(byKey)] as const);
  return Object.fromEntries(texts.filter(([, entries]) => entries.length > 0));
}

function textOf(lever: object): string {
  return canonicalize(JSON.parse(JSON.stringify(lever, (_field, value: unknown) => value ?? undefined))) ?? '';
}
