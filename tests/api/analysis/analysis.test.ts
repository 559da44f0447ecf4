import { describeSeededOnBothEngines } from '../../support/stores.ts';
import { graphApi } from '../graph/ask.ts';
import { alternativesSuite } from './alternatives.suite.ts';
import { chokepointsSuite } from './chokepoints.suite.ts';
import { disruptionSuite } from './disruption.suite.ts';
import { exposureSuite } from './exposure.suite.ts';

import { pathsByEvidenceSuite } from './paths-by-evidence.suite.ts';
import { portfolioSuite } from './portfolio.suite.ts';

// One seeded graph for all of them: loading it is the slow part.
describeSeededOnBothEngines('questions about the whole network:', (open) => {
  const api = graphApi(open);
  for (const suite of [
    exposureSuite,
    disruptionSuite,
    portfolioSuite,
    chokepointsSuite,
    alternativesSuite,
    pathsByEvidenceSuite,
  ])
    suite(api);
});
