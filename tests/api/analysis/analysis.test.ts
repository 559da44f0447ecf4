import { describeOnBothEngines } from '../../support/stores.ts';
import { seededApi } from '../graph/ask.ts';
import { disruptionSuite } from './disruption.suite.ts';
import { exposureSuite } from './exposure.suite.ts';

import { portfolioSuite } from './portfolio.suite.ts';

// One seeded graph for all of them: loading it is the slow part.
describeOnBothEngines('questions about the whole network:', (open) => {
  const api = seededApi(open);
  for (const suite of [exposureSuite, disruptionSuite, portfolioSuite]) suite(api);
});
