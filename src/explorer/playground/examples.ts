import bottlenecks from './examples/bottlenecks.graphql?raw';
import buyerCost from './examples/buyer-cost.graphql?raw';
import changes from './examples/changes.graphql?raw';
import compare from './examples/compare.graphql?raw';
import contradictions from './examples/contradictions.graphql?raw';
import noInp from './examples/disruption-china-inp.graphql?raw';
import lumentum from './examples/disruption-lumentum.graphql?raw';
import exposure from './examples/exposure.graphql?raw';
import firm from './examples/firm-with-evidence.graphql?raw';
import page from './examples/firms-page.graphql?raw';
import goalSeek from './examples/goal-seek.graphql?raw';
import intervals from './examples/intervals.graphql?raw';
import parameter from './examples/parameter.graphql?raw';
import path from './examples/path.graphql?raw';
import portfolio from './examples/portfolio.graphql?raw';
import presets from './examples/presets.graphql?raw';
import redistribution from './examples/redistribution.graphql?raw';
import search from './examples/search.graphql?raw';
import whoseEvidence from './examples/whose-evidence.graphql?raw';
import why from './examples/why.graphql?raw';

/** The tabs that the playground opens with, in this order. Every file of `examples/` is run by the tests. */
export const EXAMPLES: readonly string[] = [
  redistribution,
  intervals,
  why,
  presets,
  compare,
  whoseEvidence,
  parameter,
  goalSeek,
  bottlenecks,
  buyerCost,
  lumentum,
  noInp,
  portfolio,
  exposure,
  firm,
  path,
  contradictions,
  changes,
  search,
  page,
];
