import { BASIS_WORDS } from '../../format/basis-words.ts';
import { percent, usd } from '../../format/numbers.ts';
import { ofYear } from '../../format/of-year.ts';
import type { ClaimBasis, ThingFactsQuery } from '../../generated/graphql.ts';

export type Fact = readonly [name: string, value: string];

/** What is known of a thing in a few lines, without what is not known. */
export function factsOf(node: NonNullable<ThingFactsQuery['node']>): readonly Fact[] {
  const known = (entries: readonly (readonly [string, string | null | undefined])[]): Fact[] =>
    entries.flatMap(([name, value]): Fact[] => (value ? [[name, value]] : []));
  switch (node.__typename) {
    case 'Firm':
      return known([
        ['Country', node.country],
        ['Ticker', node.ticker],
        ['Roles', node.roles.map((role) => role.replaceAll('_', ' ')).join(', ')],
        [ofYear('Revenue', node.revenueFiscalYear), grounded(node.revenueUsd, usd, node.revenueBasis)],
        [
          ofYear('Operating margin', node.operatingMarginFiscalYear),
          grounded(node.operatingMargin, percent, node.operatingMarginBasis),
        ],
      ]);
    case 'Product':
      return known([
        ['Announced', node.announced],
        ['Available', node.available],
        ['Speed', node.speed],
        ['Detail', node.detail],
      ]);
    case 'Technology':
    case 'Stage':
      return known([['What it is', node.description]]);
    default:
      return [];
  }
}

/** `60 %, assumed`: a number and on what ground it stands. */
function grounded(value: number | null, show: (value: number) => string, basis: ClaimBasis | null): string | null {
  return value === null ? null : `${show(value)}, ${BASIS_WORDS[basis ?? 'ASSUMED']}`;
}
