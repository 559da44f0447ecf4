import { buildSchema, type GraphQLObjectType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { loadSchema } from '../../../src/api/server/load-schema.ts';
import { NODE_KINDS, type NodeKind, toGlobalId } from '../../../src/domain/global-id.ts';
import { KEY_PROPERTY } from '../../../src/domain/graph/node.ts';
import type { GraphApi } from './ask.ts';
import { selectEverything } from './select-everything.ts';

type Paid = Readonly<Record<'technology' | 'buyer' | 'seller', { readonly slug: string }>>;

const schema = buildSchema(loadSchema());

function typeOf(kind: NodeKind): GraphQLObjectType {
  const type = schema.getType(kind);
  if (!isObjectType(type)) throw new Error(`${kind} is no type of the schema`);
  return type;
}

export function nouns(api: GraphApi): void {
  describe('the nouns of the graph', () => {
    it.each(NODE_KINDS)('every field of every %s answers', async (kind) => {
      const key = KEY_PROPERTY[kind];
      const cypher = `// test-keys\nMATCH (n:${kind}) RETURN n.${key} AS key ORDER BY key`;
      const rows = await api.store().read({ name: 'test-keys', cypher });
      expect(rows.length).toBeGreaterThan(0);
      for (let from = 0; from < rows.length; from += 100) {
        const ids = rows.slice(from, from + 100).map((row) => toGlobalId(kind, String(row.key)));
        const selection = selectEverything(typeOf(kind));
        const { nodes } = await api.data(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${kind} ${selection} } }`, {
          ids,
        });
        expect(nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
      }
    });

    it('costs one statement a level, whatever the width', async () => {
      const query = (width: number) => `{
      firms(first: ${width}) { nodes {
        suppliers(first: 5) { nodes { firm {
          products(first: 3) { nodes { technology { name } claims(first: 2) { nodes { sources { title } } } } }
        } claims { statement } } }
      } }
    }`;
      const statements = [
        'firms',
        'firm-suppliers',
        'firm-products',
        'claims-by-id',
        'technologies-by-slug',
        'product-claims',
        'claim-sources',
      ];
      expect((await api.ask(query(100))).statements).toEqual(statements);
      expect((await api.ask(query(30))).statements).toEqual(statements);
    });

    it('limits each parent by itself, and counts each by itself', async () => {
      const { firms } = await api.data(`{ firms(where: { slugs: ["nvidia", "lumentum"] }) { nodes {
      slug suppliers(first: 3) { totalCount nodes { id } pageInfo { hasNextPage } }
    } } }`);
      for (const { suppliers } of firms.nodes) {
        expect(suppliers.totalCount).toBeGreaterThan(3);
        expect(suppliers.nodes).toHaveLength(3);
        expect(suppliers.pageInfo.hasNextPage).toBe(true);
      }
    });

    it('pages through the suppliers of a firm: each once, and the same ones as its own list from the other side', async () => {
      const ids: string[] = [];
      for (let after: string | null = null; ; ) {
        const { firm } = await api.data(
          `query ($after: String) { firm(slug: "nvidia") { suppliers(first: 7, after: $after) {
          totalCount nodes { id firm { slug } } pageInfo { hasNextPage endCursor } } } }`,
          { after },
        );
        ids.push(...firm.suppliers.nodes.map(({ id }: { id: string }) => id));
        if (!firm.suppliers.pageInfo.hasNextPage) {
          expect(new Set(ids).size).toBe(firm.suppliers.totalCount);
          expect(ids).toHaveLength(firm.suppliers.totalCount);
          return;
        }
        after = firm.suppliers.pageInfo.endCursor;
      }
    });

    it('a link is one thing from both of its ends', async () => {
      const { firm } = await api.data(`{ firm(slug: "lumentum") { customers(first: 100) { nodes { id relation firm {
      suppliers(first: 100) { nodes { id relation firm { slug } } } } } } } }`);
      for (const { id, relation, firm: customer } of firm.customers.nodes) {
        const back = customer.suppliers.nodes.find((link: { id: string }) => link.id === id);
        if (customer.suppliers.nodes.length < 100) expect(back).toEqual({ id, relation, firm: { slug: 'lumentum' } });
      }
    });

    it('a firm has its captures, parents, group, financials and listings', async () => {
      const { firm } = await api.data(`{ firm(slug: "tsmc") {
      listings { exchange ticker }
      captures { stage { slug } technology { slug } share { low mid high } }
      financials { label periodEnd fullYear revenueUsd }
      group { slug } ultimateParent { slug }
    } }`);
      expect(firm.listings).toContainEqual({ exchange: 'NYSE', ticker: 'TSM' });
      expect(firm.captures.length).toBeGreaterThan(0);
      for (const { share } of firm.captures) expect(share.low <= share.mid && share.mid <= share.high).toBe(true);
      const ends = firm.financials.map(({ periodEnd }: { periodEnd: string }) => periodEnd);
      expect(ends).toEqual(ends.toSorted().reverse());
      expect(firm).toMatchObject({ ultimateParent: null, group: expect.arrayContaining([{ slug: 'tsmc' }]) });
    });

    it('a subsidiary and its parent have one group', async () => {
      const { firms } = await api.data(
        '{ firms(first: 100) { nodes { slug parent { slug ultimateParent { slug } } group { slug } } } }',
      );
      const owned = firms.nodes.filter(({ parent }: { parent: unknown }) => parent !== null);
      expect(owned.length).toBeGreaterThan(0);
      for (const { slug, parent, group } of owned) {
        expect(group).toEqual(expect.arrayContaining([{ slug }, { slug: parent.slug }]));
      }
    });

    it('a parent has its subsidiaries, a stage what it pays on, and a deployment both of its ends', async () => {
      const { firm, stage, user, product } = await api.data(`{
        firm(slug: "dongshan") { subsidiaries { slug } }
        stage(slug: "external-laser-source") { inputs { technology { slug } buyer { slug } seller { slug } share { mid } } }
        user: firm(slug: "tacc") { deployments { ...ends } }
        product(slug: "nvda-quantumx-photonics") { deployments { ...ends } }
      } fragment ends on Deployment { firm { slug } product { slug } claims { key } }`);
      expect(firm.subsidiaries).toEqual([{ slug: 'source-photonics' }]);
      const paid = stage.inputs.map((one: Paid) => [one.technology, one.buyer, one.seller].map(({ slug }) => slug));
      const of = (technology: string) => ['laser', 'osat'].map((to) => [technology, 'external-laser-source', to]);
      expect(paid).toEqual([...of('cpo'), ...of('npo')]);
      expect(stage.inputs[0].share).toEqual({ mid: 0.6 });
      const deployment = {
        ...{ firm: { slug: 'tacc' }, product: { slug: 'nvda-quantumx-photonics' } },
        claims: [{ key: 'link-l050' }],
      };
      expect([user.deployments, product.deployments]).toEqual([[deployment], [deployment]]);
    });

    it('a technology has its root stage, its inputs with claims, its domains and its products', async () => {
      const { technology } = await api.data(`{ technology(slug: "cpo") {
      inBaseline rootStage { slug } domains { slug generations { slug } }
      inputs { buyer { slug } seller { slug } share { mid } claims { basis } } products { totalCount }
    } }`);
      expect(technology).toMatchObject({ inBaseline: false, rootStage: { slug: 'optical-engine' } });
      expect(technology.inputs.some(({ claims }: { claims: unknown[] }) => claims.length > 0)).toBe(true);
      expect(technology.domains).toEqual([
        { slug: 'scale-out', generations: ['dsp-pluggable', 'lpo', 'npo', 'cpo'].map((slug) => ({ slug })) },
        { slug: 'scale-up', generations: ['copper', 'cpo'].map((slug) => ({ slug })) },
      ]);
      expect(technology.products.totalCount).toBeGreaterThan(0);
    });

    it('has the 37 claims of the article, each with its speaker and what it is about', async () => {
      const refs = Array.from({ length: 37 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`);
      const { claims } = await api.data(
        `query ($refs: [String!]) { claims(where: { refs: $refs }, first: 100) { nodes {
        refs statement attributedTo { slug } source { key } about { id } } } }`,
        { refs },
      );
      const found = claims.nodes.flatMap((claim: { refs: string[] }) => claim.refs.filter((ref) => refs.includes(ref)));
      expect(new Set(found)).toEqual(new Set(refs));
      for (const { attributedTo, about, statement, source } of claims.nodes) {
        expect(attributedTo, statement).not.toBeNull();
        expect(about.length, statement).toBeGreaterThan(0);
        expect(source.key).toBe('F-S001');
      }
    });
  });
}
