import type { Domain } from '../../domain/vocabulary.ts';
import type { FirmFacts } from '../evidence.ts';
import { memoBy } from '../memo.ts';
import type { Accounts } from './accounts.ts';
import { concentrationIn } from './concentration-view.ts';
import { createContext } from './context.ts';
import { firmIn, firmsIn } from './firm-view.ts';
import { flowsIn } from './flow-view.ts';
import { mixIn } from './mix-view.ts';
import { poolIn, poolTotals } from './pool-view.ts';
import type { RedistributionViews } from './result-types.ts';
import { stagesIn, stageTables } from './stage-view.ts';

/** Every figure of a redistribution, from the accounts of both cases; tables over the years are made once. */
export function createViews(
  accounts: Accounts,
  firms: ReadonlyMap<string, FirmFacts>,
  discountRate: number,
): RedistributionViews {
  const context = createContext(accounts, firms, discountRate);
  const pools = memoBy(String, (domain: Domain | null) => poolTotals(context, domain));
  const stages = memoBy(String, (domain: Domain | null) => stageTables(context, domain));
  return {
    years: accounts.years,
    discountRate,
    mix: (domain, year) => mixIn(context, domain, year),
    pool: (year, domain = null) => poolIn(context, pools(domain), year, domain),
    firms: (year, options = {}) => firmsIn(context, year, options),
    firm: (key, year, options = {}) => firmIn(context, key, year, options),
    stages: (year, domain = null) => stagesIn(context, stages(domain), year, domain),
    flows: (year, between = 'FIRMS') => flowsIn(context, year, between),
    concentration: (year) => concentrationIn(context, year),
  };
}
