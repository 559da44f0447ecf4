import { beforeEach } from 'vitest';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import { describeOnBothEngines } from '../../support/stores.ts';
import { change } from '../graph-of.ts';
import { SMALL, withRow, writeFolder } from '../small-folder.ts';
import { companyFacts } from './company-facts.suite.ts';
import { entities } from './entities.suite.ts';
import { relationships } from './relationships.suite.ts';
import { wikidata } from './wikidata.suite.ts';

const FIRMS = ['fjord,Fjord Lasers ASA,,,NO,,,,,,,', 'twin-a,Twin Inc.,,,US,,,,,,,', 'twin-b,Twin Inc.,,,US,,,,,,,'];
const YEAR = 'f9,lumen,FY2024,2024-06-29,12,USD,REVENUE,,1300,millions,GAAP,PAGE,S1,';

describeOnBothEngines('importing', (open) => {
  beforeEach(async () => {
    const store = await open();
    await change(store, 'MATCH (n) DETACH DELETE n');
    const files = FIRMS.reduce((all, row) => withRow('firms.csv', row, all), SMALL);
    await loadFolder(store, await writeFolder(withRow('fiscal-figures.csv', YEAR, files)));
  });
  for (const suite of [entities, relationships, companyFacts, wikidata]) suite(open);
});
