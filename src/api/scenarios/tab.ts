import type { Domain } from '../../domain/vocabulary.ts';
import { type Bill, payBeyond } from '../cost/bill.ts';
import type { LongFigures } from '../model/long-figures.ts';
import type { NamedScenario } from './named-scenario.ts';
import { type RequestCosts, requestCosts } from './request-costs.ts';

/** Pays for the parts of a kept request, which no document says: each once a request, or once a place. Throws COST_LIMIT or RATE_LIMITED. */
export interface Tab {
  readonly levers: () => void;
  /** @param run tells one run of its draws from another; each pays */
  readonly draws: (run: DrawRun) => void;
  readonly attribution: () => void;
}

/** A run of draws: over both domains or in one, and of which side where there are two. */
export interface DrawRun {
  readonly domain: Domain | null;
  readonly side?: string;
}

/** Of what was sent as arguments, and so paid before the operation began. */
export const SETTLED: Tab = { levers: () => {}, draws: () => {}, attribution: () => {} };

const ADVICE: Readonly<Record<keyof RequestCosts, string>> = {
  levers: 'Take a scenario with fewer capacities, or with shorter lists of levers and publishers.',
  draws: 'Take a scenario with fewer draws, or ask for intervals in fewer domains.',
  attribution: 'Take a scenario with fewer levers, or ask for no `attribution`.',
};

/** @param place where it is taken, if more is worked out there than elsewhere: such a place pays for itself */
export function tabOf(bill: Bill, { id, request }: NamedScenario, place?: string): Tab {
  const costs = requestCosts(request);
  const taken = place === undefined ? [] : ['in', place];
  const pay = (part: keyof RequestCosts, ...of: readonly string[]) =>
    payBeyond(bill, { path: [part, 'of', id, ...taken, ...of].join(' '), cost: costs[part], advice: ADVICE[part] });
  return {
    levers: () => pay('levers'),
    draws: ({ domain, side }) =>
      pay('draws', ...(side === undefined ? [] : ['for', side]), ...(domain === null ? [] : ['in', domain])),
    attribution: () => pay('attribution'),
  };
}

/** Figures which are paid before they are worked out. */
export function paidFirst(long: LongFigures, { draws, attribution }: Omit<Tab, 'levers'>): LongFigures {
  return {
    ...long,
    async intervals(domain) {
      draws({ domain });
      return long.intervals(domain);
    },
    async watchIntervals(onProgress) {
      draws({ domain: null });
      return long.watchIntervals(onProgress);
    },
    async attribution() {
      attribution();
      return long.attribution();
    },
  };
}
