import { buildSchema } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { loadSchema } from '../../src/api/server/load-schema.ts';
import type { GraphRow, GraphStore } from '../../src/graph/graph-store.ts';
import { loadFolder } from '../../src/ingest/load-folder.ts';
import { SMALL, writeFolder } from '../ingest/small-folder.ts';
import { listeningServer } from '../support/http.ts';
import { sendJson } from '../support/send.ts';
import { describeOnBothEngines } from '../support/stores.ts';
import { everyCall } from './calls.ts';
import { GOOD } from './good-mutations.ts';
import { graphRows } from './graph-rows.ts';
import { leakIn, payloadsAt } from './payloads.ts';
import { TEST_TIMEOUT_MS } from './settings.ts';

const SECRET = 'a-secret-of-the-tests';
const schema = buildSchema(loadSchema());
const PLACES = everyCall(schema, 'mutation').map(({ place }) => place);
/** What every write leaves beside what it was asked for. */
const RECORDS = ['Change', 'EditAnswer'];
const BOOKS = [...RECORDS, 'GraphState'];

/** Something of the graph: what it is, the keys of what it is or links, and all that it says. */
interface Thing {
  readonly label: string;
  readonly keys: readonly string[];
  readonly text: string;
}

describeOnBothEngines('Cypher in every text that a mutation takes from an editor', (open) => {
  const tokens = [{ secret: SECRET, role: 'EDITOR', name: 'ann' }] as const;
  const listening = listeningServer(open, { tokens, bounds: { costPerMinute: 0 } });
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await loadFolder(store, await writeFolder(SMALL));
  });

  it('has a call that is accepted of every mutation', async () => {
    expect(Object.keys(GOOD).toSorted()).toEqual([...new Set(PLACES.map((place) => mutationOf(place)))].toSorted());
    for (const [mutation, good] of Object.entries(GOOD)) {
      const { first = [], variables } = good(0);
      for (const before of first) expect((await call(...before)).accepted, String(before[0])).toBe(true);
      const { accepted, text } = await call(mutation, variables);
      expect(accepted, `${mutation}: ${text}`).toBe(true);
    }
  });

  it('is text and nothing else, and changes nothing but what is named', {
    timeout: TEST_TIMEOUT_MS + 480_000,
  }, async () => {
    const kept = { refused: 0, accepted: 0 };
    let [n, graph] = [0, await contentOf(store)];
    for (const [index, place] of PLACES.entries()) {
      for (const payload of payloadsAt(index)) {
        n += 1;
        const mutation = mutationOf(place);
        const { first = [], variables, names } = GOOD[mutation]?.(n) ?? { variables: {} };
        for (const before of first) await call(...before);
        if (first.length > 0) graph = await contentOf(store);
        const attacked = withTextAt(variables, pathOf(place), payload);
        const { status, text, accepted } = await call(mutation, attacked);
        const after = await contentOf(store);
        const changed = difference(graph, after);
        graph = after;
        const named = names ?? [keyIn(attacked)];
        const isNamed = ({ label, keys }: Thing) =>
          accepted && (BOOKS.includes(label) ? named.length > 0 : keys.some((key) => named.includes(key)));
        const leak = leakIn(text, payload);
        const stray = changed.filter((thing) => !isNamed(thing));
        expect({ place, payload, stray, leak, text }).toEqual({ place, payload, stray: [], leak: undefined, text });
        expect(status, text).toBeLessThan(500);
        kept[accepted ? 'accepted' : 'refused'] += 1;
      }
    }
    // Else what is attacked would be how arguments are refused, and never how they are written.
    expect(kept.accepted).toBeGreaterThan(n / 4);
    expect(kept.refused).toBeGreaterThan(0);
  });

  async function call(mutation: string, variables: Readonly<Record<string, unknown>>) {
    const field = schema.getMutationType()?.getFields()[mutation];
    const given = (field?.args ?? []).filter(({ name }) => name in variables);
    const declared = given.map(({ name, type }) => `$${name}: ${type}`).join(', ');
    const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
    const query = `mutation (${declared}) { ${mutation}(${passed}) { userErrors { field message code suggestions } } }`;
    const headers = { authorization: `Bearer ${SECRET}` };
    const answer = await sendJson(listening().address, '/graphql', { query, variables }, headers);
    const { data } = answer.json();
    const errors: unknown[] | undefined = data?.[mutation]?.userErrors;
    return { status: answer.status, text: answer.text, accepted: errors?.length === 0 };
  }
});

function mutationOf(place: string): string {
  return place.slice(0, place.indexOf('('));
}

/** `tables[].csv` of `bulkAdd(tables[].csv)`, as steps. */
function pathOf(place: string): readonly string[] {
  return place.slice(place.indexOf('(') + 1, -1).split(/\.|(?=\[\])/);
}

/** The value with a text in one place of it; what is not there yet is made. */
function withTextAt(value: unknown, [step, ...rest]: readonly string[], text: string): Record<string, unknown> {
  if (step === undefined) return text as never;
  if (step === '[]') {
    const list = Array.isArray(value) ? value : [];
    return [withTextAt(list[0], rest, text), ...list.slice(1)] as never;
  }
  const object = (value ?? {}) as Record<string, unknown>;
  return { ...object, [step]: withTextAt(object[step], rest, text) };
}

/** The key of the one thing that a call names. */
function keyIn({ input, slug, id }: Readonly<Record<string, unknown>>): string {
  const { slug: newSlug, id: newId } = (input ?? {}) as Readonly<Record<string, unknown>>;
  return String(slug ?? id ?? newSlug ?? newId);
}

/** Everything that the graph holds; of the records of writes, which grow with every one, how many there are. */
async function contentOf(store: GraphStore): Promise<readonly Thing[]> {
  const { nodes, links, recorded } = await graphRows(store, RECORDS);
  return [
    ...recorded.map((row) => thing(String(row.label), row, [])),
    ...nodes.map((row) => thing([row.labels].flat().join(':'), row, [propertyOf(row, 'slug'), propertyOf(row, 'id')])),
    ...links.map((row) => thing(String(row.type), row, [row.a, row.b, propertyOf(row, 'id')])),
  ];
}

function thing(label: string, row: GraphRow, keys: readonly unknown[]): Thing {
  return { label, keys: keys.filter((key) => typeof key === 'string'), text: JSON.stringify(row) };
}

function propertyOf({ p }: GraphRow, name: string): unknown {
  return (p as Readonly<Record<string, unknown>>)[name];
}

/** What is in one and not in the other, as often as it is. */
function difference(before: readonly Thing[], after: readonly Thing[]): readonly Thing[] {
  const left = new Map<string, Thing[]>();
  for (const one of before) left.set(one.text, [...(left.get(one.text) ?? []), one]);
  const added = after.filter(({ text }) => left.get(text)?.pop() === undefined);
  return [...added, ...[...left.values()].flat()];
}
