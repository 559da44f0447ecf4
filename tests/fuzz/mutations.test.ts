import { buildSchema, OperationTypeNode } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { loadSchema } from '../../src/api/server/load-schema.ts';
import type { GraphRow, GraphStore } from '../../src/graph/graph-store.ts';
import { loadFolder } from '../../src/ingest/load-folder.ts';
import { SMALL, writeFolder } from '../ingest/small-folder.ts';
import { listeningServer } from '../support/http.ts';
import { sendJson } from '../support/send.ts';
import { describeOnBothEngines } from '../support/stores.ts';
import { type AskedStore, askedStore } from './asked-store.ts';
import { everyCall } from './calls.ts';
import { CELLS, type Cell } from './cells.ts';
import { GOOD, type GoodCall } from './good-mutations.ts';
import { graphRows } from './graph-rows.ts';
import { hasMark, leakIn, payloadsAt } from './payloads.ts';
import { TEST_TIMEOUT_MS } from './settings.ts';

const SECRET = 'a-secret-of-the-tests';
/** No text of the graph may hold it. */
const ZERO_BYTE = '\u0000';
/** Places whose text is looked up, or has a form that is checked: none of it has to come into a write. */
const NOT_WRITTEN: readonly RegExp[] = [
  // Keys, and the keys of other things.
  /[.( ](slug|id|keep|merge|from|to|relation|parent|technology|product|claims|sources?|attributed\w+|about)(\[\])?\)$/i,
  // Days, addresses, countries, exchanges with tickers, and words of closed lists.
  /[.( ](period_?(From|To)|valid_?(From|To)|published|announced|retrieved|url|country|listings|metric)(\[\])?\)$/i,
  /Claim\(input\.unit\)$|\(claims\S+ unit\)$|\(\S+\.csv (seen|domain|basis|confidence|listed|mid|value)\)$/,
  // The tables themselves, the terms of an edit, and a reason beside the one that the mutation has of its own.
  /^bulkAdd\(tables|\(edit\.(expectedVersion|idempotencyKey)\)$|^(mergeFirms|retract\w+)\(edit\.reason\)$/,
  // No part of the graph.
  /^saveScenario\(/,
];
const schema = buildSchema(loadSchema());
const PLACES = everyCall(schema, OperationTypeNode.MUTATION).map(({ place }) => place);
/** A text in each place of the arguments of every mutation, and in the cells of a bulk's tables. */
const ATTACKS: readonly Attack[] = [...PLACES.map(ofPlace), ...CELLS.map(ofCell)];
/** What every write leaves beside what it was asked for. */
const RECORDS = ['Change', 'EditAnswer'];
const BOOKS = [...RECORDS, 'GraphState'];

/** Something of the graph: what it is, the keys of what it is or links, and all that it says. */
interface Thing {
  readonly label: string;
  readonly keys: readonly string[];
  readonly text: string;
}

/** A call of a mutation that is accepted but for the text that it has in one place. */
interface Attack {
  readonly place: string;
  readonly mutation: string;
  readonly attackWith: (text: string, n: number) => GoodCall & { readonly named: readonly string[] };
}

describeOnBothEngines('Cypher in every text that a mutation takes from an editor', (open) => {
  const tokens = [{ secret: SECRET, role: 'EDITOR', name: 'ann' }] as const;
  let asked: AskedStore;
  const openAsked = async () => {
    asked = askedStore(await open());
    return asked.store;
  };
  const listening = listeningServer(openAsked, { tokens, bounds: { costPerMinute: 0 } });
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
    const [written, unwritten] = [new Set<string>(), [] as string[]];
    let [n, graph, refused] = [0, await contentOf(store), 0];
    for (const [index, { place, mutation, attackWith }] of ATTACKS.entries()) {
      for (const payload of payloadsAt(index)) {
        n += 1;
        const { first = [], variables, named } = attackWith(payload, n);
        for (const before of first) await call(...before);
        if (first.length > 0) graph = await contentOf(store);
        asked.take();
        const { status, text, accepted } = await call(mutation, variables);
        const { texts, values } = asked.take();
        const after = await contentOf(store);
        const changed = difference(graph, after);
        graph = after;
        const isNamed = ({ label, keys }: Thing) =>
          accepted && (BOOKS.includes(label) ? named.length > 0 : keys.some((key) => named.includes(key)));
        const leak = leakIn(text, payload);
        const stray = changed.filter((thing) => !isNamed(thing));
        const pasted = texts.filter(hasMark);
        const good = { stray: [], leak: undefined, pasted: [] };
        expect({ place, payload, stray, leak, pasted, text }).toEqual({ place, payload, ...good, text });
        expect(status, text).toBeLessThan(500);
        if (!accepted) refused += 1;
        if (accepted && values.some(hasMark)) written.add(place);
        else if (!payload.startsWith(ZERO_BYTE)) unwritten.push(place);
      }
    }
    // Else what is attacked would be how arguments are refused, and never how they are written.
    const mutations = [...written].map((place) => mutationOf(place));
    expect(Object.keys(GOOD).filter((mutation) => !mutations.includes(mutation))).toEqual(['saveScenario']);
    expect(unwritten.filter((place) => !NOT_WRITTEN.some((pattern) => pattern.test(place)))).toEqual([]);
    expect(refused).toBeGreaterThan(0);
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

function ofPlace(place: string): Attack {
  const mutation = mutationOf(place);
  const attackWith = (text: string, n: number) => {
    const { variables, names, ...good } = GOOD[mutation]?.(n) ?? { variables: {} };
    const attacked = withTextAt(variables, pathOf(place), text);
    return { ...good, variables: attacked, named: names ?? [keyIn(attacked)] };
  };
  return { place, mutation, attackWith };
}

function ofCell({ place, variablesWith }: Cell): Attack {
  const attackWith = (text: string, n: number) => ({
    variables: variablesWith(text, `cell-${n}`),
    named: [`cell-${n}`],
  });
  return { place, mutation: 'bulkAdd', attackWith };
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
