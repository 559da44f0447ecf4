import { beforeAll, describe, expect, test } from 'vitest';
import { describeOnBothEngines } from '../support/stores.ts';
import { ask, change } from './contract/asking.ts';
import { EXPRESSIONS } from './dialect/expressions.ts';
import { FILTERS } from './dialect/filters.ts';
import { PATHS } from './dialect/paths.ts';
import { PROJECTIONS } from './dialect/projections.ts';
import { loadSample } from './dialect/sample.ts';
import { WRITES } from './dialect/writes.ts';

const READS = { projections: PROJECTIONS, filters: FILTERS, paths: PATHS, expressions: EXPRESSIONS };

describeOnBothEngines('Cypher that queries may use', (open) => {
  beforeAll(async () => loadSample(await open()));

  describe.each(Object.entries(READS))('%s', (_, forms) => {
    test.each(forms)('$name', async ({ cypher, parameters, rows }) => {
      expect(await ask(await open(), cypher, parameters)).toEqual(rows);
    });
  });

  describe('writes', () => {
    test.each(WRITES)('$name', async ({ cypher, parameters, found, rows }) => {
      const store = await open();
      await change(store, 'MATCH (d:Draft) DETACH DELETE d');
      await change(store, cypher, parameters);
      expect(await ask(store, found)).toEqual(rows);
    });
  });
});
