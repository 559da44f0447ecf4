import { exportsSuite } from '../../access/export/exports.suite.ts';
import { listeningServer } from '../../support/http.ts';
import { describeSeededOnBothEngines } from '../../support/stores.ts';
import { compareSuite } from './compare.suite.ts';
import { evidenceSuite } from './evidence.suite.ts';
import { presetsSuite } from './presets.suite.ts';
import { savingSuite } from './saving.suite.ts';

// One file, so that the facts are loaded once an engine. The last suite writes to the graph.
describeSeededOnBothEngines('scenarios with a name', (open) => {
  const listening = listeningServer(open);
  presetsSuite(listening);
  savingSuite(listening);
  compareSuite(listening);
  exportsSuite(listening);
  evidenceSuite(listening);
});
