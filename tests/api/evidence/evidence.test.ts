import { describeSeededOnBothEngines } from '../../support/stores.ts';
import { asOfSuite } from './as-of.suite.ts';
import { choiceSuite } from './choice.suite.ts';
import { lookAheadSuite } from './look-ahead.suite.ts';
import { parametersSuite } from './parameters.suite.ts';

// One file, so that the facts are loaded once an engine. The last suite writes to the graph.
describeSeededOnBothEngines('evidence over GraphQL', (open) => {
  choiceSuite(open);
  parametersSuite(open);
  asOfSuite(open);
  lookAheadSuite(open);
});
