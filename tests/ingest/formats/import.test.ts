import { beforeEach } from 'vitest';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import { describeOnBothEngines } from '../../support/stores.ts';
import { change } from '../graph-of.ts';
import { writeFolder } from '../small-folder.ts';
import { companyFacts } from './company-facts.suite.ts';
import { entities } from './entities.suite.ts';
import { FOLDER } from './imported-folder.ts';
import { laterLoads } from './later-loads.suite.ts';
import { mergedSince } from './merged-since.suite.ts';
import { relationships } from './relationships.suite.ts';
import { wikidata } from './wikidata.suite.ts';

describeOnBothEngines('importing', (open) => {
  beforeEach(async () => {
    const store = await open();
    await change(store, 'MATCH (n) DETACH DELETE n');
    await loadFolder(store, await writeFolder(FOLDER));
  });
  for (const suite of [entities, relationships, companyFacts, wikidata, laterLoads, mergedSince]) suite(open);
});
