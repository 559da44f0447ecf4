import { describeSeededOnBothEngines } from '../../support/stores.ts';
import { answersSuite } from './answers.suite.ts';
import { baseCaseSuite } from './base-case.suite.ts';
import { leversSuite } from './levers.suite.ts';
import { modelInputsSuite } from './model-inputs.suite.ts';
import { queriesCountedSuite } from './queries-counted.suite.ts';
import { solversSuite } from './solvers.suite.ts';

// One file, so that the facts are loaded once an engine. The last suite writes to the graph.
describeSeededOnBothEngines('the model over GraphQL', (open) => {
  baseCaseSuite(open);
  answersSuite(open);
  leversSuite(open);
  modelInputsSuite(open);
  solversSuite(open);
  queriesCountedSuite(open);
});
