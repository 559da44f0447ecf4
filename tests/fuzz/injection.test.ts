import { buildSchema, OperationTypeNode } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Api, createApi } from '../../src/api/server/create-api.ts';
import { loadSchema } from '../../src/api/server/load-schema.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { loadFolder } from '../../src/ingest/load-folder.ts';
import { SMALL, writeFolder } from '../ingest/small-folder.ts';
import { type Executed, executing } from '../support/execute.ts';
import { describeOnBothEngines } from '../support/stores.ts';
import { type AskedStore, askedStore } from './asked-store.ts';
import { everyCall } from './calls.ts';
import { graphContent } from './graph-rows.ts';
import { hasMark, leakIn, payloadsAt } from './payloads.ts';
import { TEST_TIMEOUT_MS } from './settings.ts';

const CALLS = everyCall(buildSchema(loadSchema()), OperationTypeNode.QUERY);

/** Places whose text is compared in memory, or has a form that is checked first: none of it has to come to the database. */
const NOT_READ: readonly RegExp[] = [
  // Cursors, and days.
  /\((after|before|cursor|asOf|knownOn)\)$/,
  /^disruption\(from\)$|^claims\(where\.knownFrom\./,
  // What the model has by name: its inputs, its outputs, its parameters and its scenarios.
  /\b(scenario|baseline|uncertainty|lever|target)\./,
  /^profitRedistribution\.(sensitivity|sobolIndices)\(|^(disagreements|staleClaims)\((firm|stage)\)$/,
  /^parameter\(id\)$|^scenario\(id\)$|^compareScenarios\([ab]\.id\)$/,
  // Tickers, which are looked up among the names that are kept.
  /\bticker\)$/,
  // Of firms that were read: their countries, and the exchanges where they are listed.
  /^disruption\(of\.countries\[\]\)$|exchange\)$/,
];
/** Places whose text need not be any name: a title, an exchange that only tells firms apart, and a holding, which is listed as unknown. */
const ANY_TEXT = /\b(scenario|baseline)\.name\)$|^portfolioImpact\(holdings\[\]\.(exchange|ticker)\)$/;

/** How far a text comes: to the database as a value, to a refusal of it, to nothing that is found, to an answer, or to another refusal. */
type Outcome = 'read' | 'refused' | 'nothing' | 'answered' | 'elsewhere';

describeOnBothEngines('Cypher in every text that a query takes', (open) => {
  let store: GraphStore;
  let asked: AskedStore;
  let api: Api;
  const failures: unknown[] = [];
  beforeAll(async () => {
    store = await open();
    await loadFolder(store, await writeFolder(SMALL));
    const reportInternal = (_id: string, error: unknown) => failures.push(error);
    asked = askedStore(store);
    api = createApi({ store: asked.store, requestTimeoutMs: 20_000, reportInternal });
  });
  afterAll(() => api.close());

  /** Calls every place with its payloads, throws at the first answer that tells of the database, and says how far each came. */
  async function attackAll(): Promise<ReadonlyMap<string, Outcome>> {
    const execute = executing(api);
    const outcomes = new Map<string, Outcome>();
    for (const [index, { place, query, variablesWith }] of CALLS.entries()) {
      for (const payload of payloadsAt(index)) {
        asked.take();
        const answer = await execute(query, variablesWith(payload));
        const { texts, values } = asked.take();
        const leak = leakIn(answer.text, payload);
        const written = texts.filter(hasMark);
        expect({ place, payload, leak, written, failures }).toEqual({
          ...{ place, payload, leak: undefined },
          ...{ written: [], failures: [] },
        });
        outcomes.set(place, values.some(hasMark) ? 'read' : unread(place, answer));
      }
    }
    return outcomes;
  }

  it('knows many places', () => {
    expect(CALLS.length).toBeGreaterThan(40);
  });

  it('is text and nothing else to who reads', { timeout: TEST_TIMEOUT_MS }, async () => {
    const before = await graphContent(store);
    const outcomes = [...(await attackAll())];
    expect(await graphContent(store)).toEqual(before);
    // Else what is attacked would be how another argument is refused, or a list of which nothing is read.
    const withOutcome = (...some: readonly Outcome[]) => outcomes.filter(([, outcome]) => some.includes(outcome));
    expect(withOutcome('elsewhere')).toEqual([]);
    expect(withOutcome('answered').filter(([place]) => !ANY_TEXT.test(place))).toEqual([]);
    const unread = withOutcome('refused', 'nothing', 'answered');
    expect(unread.filter(([place]) => !NOT_READ.some((pattern) => pattern.test(place)))).toEqual([]);
  });
});

/** Of a text that did not come to the database. A refusal of it quotes it, or names its place. */
function unread(place: string, { data, errors }: Executed): Outcome {
  if (errors.length === 0) return JSON.stringify(data).includes('null') ? 'nothing' : 'answered';
  const refused = String(errors[0]?.extensions?.argument).replace(/\[\d+\]/g, '[]');
  return hasMark(JSON.stringify(errors)) || place.includes(`(${refused}`) ? 'refused' : 'elsewhere';
}
