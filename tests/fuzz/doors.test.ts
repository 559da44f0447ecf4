import { buildSchema, OperationTypeNode } from 'graphql';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { loadSchema } from '../../src/api/server/load-schema.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { loadFolder } from '../../src/ingest/load-folder.ts';
import { SMALL, writeFolder } from '../ingest/small-folder.ts';
import { listeningServer } from '../support/http.ts';
import { type Sent, send } from '../support/send.ts';
import { describeOnBothEngines } from '../support/stores.ts';
import { type AskedStore, askedStore } from './asked-store.ts';
import { everyCall } from './calls.ts';
import { DOORS } from './doors.ts';
import { JSON_TYPE } from './families/family.ts';
import { graphContent } from './graph-rows.ts';
import { hasMark, leakIn, PAYLOADS, payloadsAt } from './payloads.ts';
import { TEST_TIMEOUT_MS } from './settings.ts';

const WATCHED = everyCall(buildSchema(loadSchema()), OperationTypeNode.SUBSCRIPTION);

/** What has a form that is checked first, or is looked up among the names that are kept. */
const NOT_READ = ['GET /export/:name.csv', 'GET /export/graph/:name.csv', 'list_firms(after)', 'Last-Event-ID'];

describeOnBothEngines('Cypher at every other door', (open) => {
  let store: GraphStore;
  let asked: AskedStore;
  let before: readonly string[];
  const openAsked = async () => {
    asked = askedStore(await open());
    return asked.store;
  };
  const listening = listeningServer(openAsked, { bounds: { cost: 0, costPerMinute: 0 } });
  beforeAll(async () => {
    store = await open();
    await loadFolder(store, await writeFolder(SMALL));
  });
  beforeEach(async () => {
    before = await graphContent(store);
  });
  afterEach(async () => {
    expect(await graphContent(store)).toEqual(before);
  });

  it('is text and nothing else in addresses, headers, keys and tools', { timeout: TEST_TIMEOUT_MS }, async () => {
    const read = new Set<string>();
    for (const { place, requestWith } of DOORS) {
      for (const payload of PAYLOADS) {
        const { values } = await attack(place, payload, ...requestWith(payload));
        if (values.some(hasMark)) read.add(place);
      }
    }
    // Else what is attacked would be how requests are refused.
    expect(DOORS.map(({ place }) => place).filter((place) => !read.has(place))).toEqual(NOT_READ);
  });

  it('is text and nothing else to who watches', { timeout: TEST_TIMEOUT_MS }, async () => {
    for (const [index, { place, query, variablesWith }] of WATCHED.entries()) {
      for (const payload of payloadsAt(index)) {
        const body = JSON.stringify({ query, variables: variablesWith(payload) });
        const headers = { ...JSON_TYPE, accept: 'text/event-stream' };
        const { text } = await attack(place, payload, '/graphql/stream', { method: 'POST', headers, body });
        expect(isOwnAnswer(place, text), `${place}: ${text}`).toBe(true);
      }
    }
  });

  /** Throws where the answer tells of the database, or a statement has the text in it. */
  async function attack(place: string, payload: string, path: string, sent: Sent) {
    asked.take();
    const { status, text } = await send(listening().address, path, sent);
    const { texts, values } = asked.take();
    const [leak, pasted] = [leakIn(text, payload), texts.filter(hasMark)];
    expect({ place, payload, leak, pasted, text }).toEqual({ place, payload, leak: undefined, pasted: [], text });
    expect(status, `${place}: ${text}`).toBeLessThan(500);
    return { text, values };
  }
});

/** Whether it tells of the text at this place, and not of another argument: a refusal that quotes it or names the place, or a run whose title it is. */
function isOwnAnswer(place: string, text: string): boolean {
  if (/\.name\)$/.test(place)) return text.includes('"data"') && !text.includes('"errors"');
  const refused = /"argument":"([^"]+)"/.exec(text)?.[1]?.replace(/\[\d+\]/g, '[]');
  return hasMark(text) || (refused !== undefined && place.includes(`(${refused}`));
}
