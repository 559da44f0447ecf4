import { buildSchema, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { loadSchema } from '../../../src/api/server/load-schema.ts';
import type { Answer, GraphApi } from './ask.ts';
import { answerableFields, selectFields } from './select-everything.ts';

const schema = buildSchema(loadSchema());

function fieldsOf(name: string) {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no type of the schema`);
  return answerableFields(type);
}

const LISTS = [
  { type: 'Firm', list: (selection: string) => `firms(first: 60) { nodes ${selection} }` },
  {
    type: 'Supply',
    list: (selection: string) => `firm(slug: "nvidia") { suppliers(first: 60) { nodes ${selection} } }`,
  },
  { type: 'Tie', list: (selection: string) => `firm(slug: "nvidia") { ties(first: 60) { nodes ${selection} } }` },
  {
    type: 'Firm',
    list: (selection: string) => `firm(slug: "tsmc") { customers(first: 60) { nodes { firm ${selection} } } }`,
  },
];

/** A list reads what is selected of its entries and no more; what it answers must not show that. */
export function selection(api: GraphApi): void {
  describe('a list that reads what is selected', () => {
    it.each(LISTS)('answers each field of $type as it does when all are asked', async ({ type, list }) => {
      const fields = fieldsOf(type);
      const all = entriesOf(await api.data(`{ ${list(selectFields(fields))} }`));
      expect(all.length).toBeGreaterThan(10);
      for (const field of fields) {
        const alone = entriesOf(await api.data(`{ ${list(selectFields([field]))} }`));
        expect(alone, field.name).toEqual(all.map((entry) => ({ [field.name]: entry[field.name] })));
      }
    });

    it('answers of a firm in a list what it does of the firm by itself', async () => {
      const selected = selectFields(fieldsOf('Firm'));
      const listed = entriesOf(await api.data(`{ firms(first: 60) { nodes ${selected} } }`));
      const ids = listed.map(({ id }) => id);
      const { nodes } = await api.data(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Firm ${selected} } }`, {
        ids,
      });
      expect(nodes).toEqual(listed);
    });

    it('finds fields in fragments, in edges, and twice under one name', async () => {
      const query = `query ($no: Boolean = false) { firm(slug: "nvidia") {
        suppliers(first: 3) { nodes { ...Names } }
        suppliers(first: 3) { nodes { firm { country } } edges { node { ... on Supply { confidence @include(if: $no) } } } }
      } }
      fragment Names on Supply { firm { ...Name } }
      fragment Name on Firm { name }`;
      const whole = await api.data(
        `{ firm(slug: "nvidia") { suppliers(first: 3) { nodes { confidence firm { name country } } } } }`,
      );
      const { suppliers } = (await api.data(query, { no: true })).firm;
      expect(suppliers.nodes).toEqual(whole.firm.suppliers.nodes.map(({ firm }: { firm: unknown }) => ({ firm })));
      expect(suppliers.edges).toEqual(
        whole.firm.suppliers.nodes.map(({ confidence }: { confidence: unknown }) => ({ node: { confidence } })),
      );
    });

    it.each([
      ['firms', (page: string) => `firms(first: 3, after: $after) ${page}`],
      ['suppliers', (page: string) => `firm(slug: "nvidia") { suppliers(first: 3, after: $after) ${page} }`],
    ] as const)('answers each part of a page of %s as it does when all are asked', async (_name, list) => {
      const pageOf = async (selected: string, after: string | null) => {
        const data = await api.data(`query ($after: String) { ${list(selected)} }`, { after });
        return data.firms ?? data.firm.suppliers;
      };
      const parts = ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'];
      const first = await pageOf(`{ edges { cursor } pageInfo { ${parts.join(' ')} } }`, null);
      const second = await pageOf(`{ edges { cursor } pageInfo { ${parts.join(' ')} } }`, first.pageInfo.endCursor);
      expect(new Set([...first.edges, ...second.edges].map(({ cursor }) => cursor)).size).toBe(6);
      for (const part of parts) {
        const alone = await pageOf(`{ pageInfo { ${part} } }`, first.pageInfo.endCursor);
        expect(alone.pageInfo, part).toEqual({ [part]: second.pageInfo[part] });
      }
      const cursors = await pageOf('{ edges { cursor } }', first.pageInfo.endCursor);
      expect(cursors.edges).toEqual(second.edges);
      expect((await pageOf('{ nodes { __typename } }', null)).nodes).toHaveLength(3);
    });

    it('answers each field of a firm by its slug as it does when all are asked', async () => {
      const fields = fieldsOf('Firm');
      for (const slug of ['nvidia', 'lumentum']) {
        const whole = (await api.data(`{ firm(slug: "${slug}") ${selectFields(fields)} }`)).firm;
        for (const field of fields) {
          const alone = (await api.data(`{ firm(slug: "${slug}") ${selectFields([field])} }`)).firm;
          expect(alone, field.name).toEqual({ [field.name]: whole[field.name] });
        }
      }
    });

    it('reads firms in one statement, whoever selects what of which', async () => {
      const { statements, data } = await api.ask(`{
        name: firm(slug: "nvidia") { ...Name } place: firm(slug: "nvidia") { country }
        other: firm(slug: "tsmc") { ... on Firm { name roles } }
        twice: firm(slug: "tsmc") { name } twice: firm(slug: "tsmc") { country }
      } fragment Name on Firm { name }`);
      expect(statements).toEqual(['firms-by-slug']);
      expect(data).toEqual({
        name: { name: 'NVIDIA Corporation' },
        place: { country: 'US' },
        other: {
          name: 'Taiwan Semiconductor Manufacturing Company Limited',
          roles: expect.arrayContaining([expect.any(String)]),
        },
        twice: { name: 'Taiwan Semiconductor Manufacturing Company Limited', country: 'TW' },
      });
    });

    it('takes no slug for another one of which something is asked', async () => {
      const { data } = await api.ask(`{ firm(slug: "nvidia") { name }
        exposure(firm: "nvidia name", to: { firm: "tsmc" }, year: 2026) { __typename } }`);
      expect(data).toEqual({ firm: { name: 'NVIDIA Corporation' }, exposure: null });
    });

    it('reads no entries where only their number is asked', async () => {
      const { statements, data } = await api.ask(
        '{ firms { totalCount } firm(slug: "nvidia") { suppliers { totalCount } } }',
      );
      expect([...statements].sort()).toEqual(['firm-suppliers-count', 'firms-by-slug', 'firms-count']);
      expect(data.firms.totalCount).toBeGreaterThan(data.firm.suppliers.totalCount);
    });

    it('reads a list once, whoever selects what of it', async () => {
      const { statements, data } = await api.ask(`{ firm(slug: "nvidia") {
        names: suppliers(first: 3) { nodes { firm { name } } }
        places: suppliers(first: 3) { nodes { what firm { country } } }
      } }`);
      expect(statements).toEqual(['firms-by-slug', 'firm-suppliers']);
      expect(data.firm.names.nodes[0].firm.name).toEqual(expect.any(String));
      expect(data.firm.places.nodes[0].firm.country).toEqual(expect.any(String));
    });
  });
}

/** The nodes of the one connection of an answer; the firms that they link to where only these were asked for. */
function entriesOf(data: Answer['data']): Record<string, unknown>[] {
  const { nodes } = data.firms ?? data.firm.suppliers ?? data.firm.ties ?? data.firm.customers;
  return data.firm?.customers === undefined ? nodes : nodes.map(({ firm }: { firm: unknown }) => firm);
}
