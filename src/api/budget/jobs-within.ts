import type { Watch } from '../../jobs/divide.ts';
import type { Jobs } from '../../jobs/jobs.ts';
import type { Budget } from './budget.ts';

/** The long runs of one request. */
export type RequestJobs = Omit<Jobs, 'close' | 'end' | 'partsDone' | 'use' | 'warmUp'>;

/** The jobs, each stopped when the request's time is over or its client leaves. */
export function jobsWithin(jobs: Jobs, budget: Budget): RequestJobs {
  const run = <T>(work: (watch: Watch) => Promise<T>, watch: Watch = {}): Promise<T> =>
    budget.spend('MODEL', (signal) => work({ ...watch, signal }));
  return {
    intervals: (prepared, comparison, domain, watch) =>
      run((own) => jobs.intervals(prepared, comparison, domain, own), watch),
    tornadoes: (prepared, comparison, period, domain, watch) =>
      run((own) => jobs.tornadoes(prepared, comparison, period, domain, own), watch),
    sobolIndices: (prepared, comparison, of, choice, watch) =>
      run((own) => jobs.sobolIndices(prepared, comparison, of, choice, own), watch),
    differences: (a, b, of, watch) => run((own) => jobs.differences(a, b, of, own), watch),
    portfolio: (toDraw, holdings, year, watch) => run((own) => jobs.portfolio(toDraw, holdings, year, own), watch),
    evaluation: (of, watch) => run((own) => jobs.evaluation(of, own), watch),
    attribution: (of, watch) => run((own) => jobs.attribution(of, own), watch),
    bottlenecks: (of, year, fallback, watch) => run((own) => jobs.bottlenecks(of, year, fallback, own), watch),
    buyerCost: (of, year, watch) => run((own) => jobs.buyerCost(of, year, own), watch),
    goal: (of, lever, target, watch) => run((own) => jobs.goal(of, lever, target, own), watch),
    disruption: (of, request, watch) => run((own) => jobs.disruption(of, request, own), watch),
  };
}
