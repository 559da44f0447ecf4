import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getIntrospectionQuery, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { costOf } from '../../../src/api/cost/cost-of.ts';
import { createCheckDocument } from '../../../src/api/limits/check-document.ts';
import { openCatalogue } from '../../../src/api/scenarios/open-catalogue.ts';
import { requestCosts } from '../../../src/api/scenarios/request-costs.ts';
import { createApi } from '../../../src/api/server/create-api.ts';
import { loadSchema } from '../../../src/api/server/load-schema.ts';
import { PROJECT_ROOT } from '../../../src/api/server/project-root.ts';
import { loadTrustedDocuments } from '../../../src/api/trusted/trusted-documents.ts';
import { USUAL_BOUNDS } from '../../../src/domain/bounds.ts';
import { type Execute, executing } from '../../support/execute.ts';
import { SEED } from '../../support/seed.ts';
import { describeSeededOnEmbedded } from '../../support/stores.ts';

const schema = buildSchema(loadSchema());
const documents = loadTrustedDocuments().all.map(({ name, usedBy, document }) => ({
  name: `${name} (${usedBy.join()})`,
  text: document,
}));
const EXAMPLES = join(PROJECT_ROOT, 'src/explorer/playground/examples');
const examples = readdirSync(EXAMPLES).map((name) => ({ name, text: readFileSync(join(EXAMPLES, name), 'utf8') }));
/** As much as a page of ours asks for where it may choose. */
const MOST = { first: 100, limit: 200, depth: 2 };

describe('the operations of our own pages, clients, tools and tabs', () => {
  const check = createCheckDocument(USUAL_BOUNDS);
  const introspection = getIntrospectionQuery({
    inputValueDeprecation: true,
    specifiedByUrl: true,
    oneOf: true,
    schemaDescription: true,
  });

  it.each([...documents, ...examples, { name: 'introspection with everything', text: introspection }])(
    '$name is within the usual bounds',
    ({ text }) => {
      expect(check(text)).toBeNull();
    },
  );

  it('cost no more than half of what an operation may', () => {
    const costs = documents.map(({ name, text }) => {
      const cost = costOf({ schema, document: parse(text), variables: MOST });
      return { name, requested: cost?.requested ?? Number.POSITIVE_INFINITY, dearest: cost?.dearest().path };
    });
    const [dearest, ...others] = costs.sort((a, b) => b.requested - a.requested);
    console.log('The dearest operations:', [dearest, ...others.slice(0, 4)]);
    expect(dearest?.requested).toBeGreaterThan(1_000);
    expect(dearest?.requested).toBeLessThan(USUAL_BOUNDS.cost / 2);
  });

  it('leaves a client room to drag a curve for a minute, twenty answers a second', () => {
    const text = documents.find(({ name }) => name === 'Redistribution (explorer)')?.text ?? '';
    const cost = costOf({ schema, document: parse(text), variables: {} })?.requested ?? Number.POSITIVE_INFINITY;
    expect(cost * 20 * 60).toBeLessThan(USUAL_BOUNDS.costPerMinute);
  });
});

describeSeededOnEmbedded('what the examples really cost', (open) => {
  let execute: Execute;
  let heldByPresets = 0;
  beforeAll(async () => {
    const store = await open();
    const catalogue = await openCatalogue({ factsFolder: SEED, dataDir: ':memory:', saving: false });
    heldByPresets = catalogue.presets.reduce((sum, { request }) => sum + requestCosts(request).levers, 0);
    execute = executing(
      createApi({ store, catalogue, requestTimeoutMs: 20_000, reportInternal: (_, error) => console.error(error) }),
    );
  });

  it.each(examples)('$name costs no more than was said, and what its presets hold', async ({ text }) => {
    const { errors, extensions } = await execute(text);
    expect(errors).toEqual([]);
    const { requested, actual } = extensions.cost as { requested: number; actual: number };
    expect(actual).toBeGreaterThan(0);
    const byName = /scenarios\(/i.test(text) ? heldByPresets : 0;
    expect(actual).toBeLessThanOrEqual(requested + byName);
  });
});
