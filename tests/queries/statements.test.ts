import { expect, it } from 'vitest';
import { linksAroundStatement } from '../../src/queries/connections/links-around.ts';
import { type FirmCriteria, firmConditions } from '../../src/queries/firm/firm-filter.ts';
import { firmList, firmOrder } from '../../src/queries/firm/firm-list.ts';
import { childPageStatement } from '../../src/queries/paging/child-list.ts';
import { stretchConditions, stretchOf } from '../../src/queries/paging/keyset.ts';
import { rootPageStatement } from '../../src/queries/paging/root-list.ts';
import { firmProducts } from '../../src/queries/product/product-lists.ts';
import { firmCaptures } from '../../src/queries/stage/captures.ts';
import { firmSuppliers } from '../../src/queries/supply/firm-links.ts';

/** A page that no cursor bounds. */
const WHOLE = { after: null, before: null };
const NO_CRITERIA: FirmCriteria = {
  slugs: null,
  nameContains: null,
  countries: null,
  roles: null,
  stages: null,
  technologies: null,
  hasProduct: null,
  listed: null,
  revenueUsd: null,
  operatingMargin: null,
  grossMargin: null,
};

it('reads a page of firms by what is asked', () => {
  const criteria = { ...NO_CRITERIA, countries: ['TW'], hasProduct: true, revenueUsd: { from: 1e9, to: null } };
  const order = firmOrder([{ field: 'OPERATING_MARGIN', direction: 'DESC' }]);
  const statement = rootPageStatement(firmList, firmConditions(criteria), order, { ...WHOLE, direction: 'FORWARD' });
  expect(statement.cypher).toMatchInlineSnapshot(`
    "// firms
    MATCH (n:Firm)
    WHERE n.country IN $countries AND EXISTS { (n)-[:MAKES]->(:Product) } AND n.revenueUsd >= $revenueUsdFrom
    WITH n, n.operatingMargin AS k0, n.slug AS k1 ORDER BY k0 IS NULL, k0 DESC, k1 LIMIT $limit
    RETURN [k0, k1, n.slug, n.name, n.aliases, n.ticker, n.listings, n.listed, n.country, n.roles, n.revenueUsd, n.revenueFiscalYear, n.revenueBasis, n.operatingMargin, n.operatingMarginFiscalYear, n.operatingMarginBasis, n.grossMargin, n.grossMarginFiscalYear, n.grossMarginBasis, n.confidence, n.note, n.parentName, n.lei, n.cik, n.wikidata, n.isin] AS entry ORDER BY k0 IS NULL, k0 DESC, k1"
  `);
});

it('reads the suppliers of many firms, so many of each', () => {
  expect(childPageStatement(firmSuppliers, [], { ...WHOLE, direction: 'FORWARD' }).cypher).toMatchInlineSnapshot(`
    "// firm-suppliers
    UNWIND $parents AS parent
    CALL (parent) {
      MATCH (f:Firm {slug: parent})<-[r:SUPPLIES|FABRICATES_FOR|PACKAGES_FOR|ASSEMBLES_FOR|MANUFACTURES_FOR]-(o:Firm)
      WITH r, o, o.nameKey AS k0, o.slug AS k1, r.id AS k2 ORDER BY k0, k1, k2 LIMIT $limit
      RETURN collect([k0, k1, k2, r.id, r.what, r.product, r.technology, r.tag, r.value, r.unit, r.validFrom, r.validTo, r.status, r.confidence, r.claims, r.shareLow, r.shareMid, r.shareHigh, type(r), false, o.slug, o.name, o.aliases, o.ticker, o.listings, o.listed, o.country, o.roles, o.revenueUsd, o.revenueFiscalYear, o.revenueBasis, o.operatingMargin, o.operatingMarginFiscalYear, o.operatingMarginBasis, o.grossMargin, o.grossMarginFiscalYear, o.grossMarginBasis, o.confidence, o.note, o.parentName, o.lei, o.cik, o.wikidata, o.isin]) AS entries
    }
    RETURN parent, entries"
  `);
});

it('reads of a supplier what is asked, and no places for cursors that nobody asked for', () => {
  const parts = { nodes: new Set(['firm', 'firm.name']), places: false, more: false };
  expect(childPageStatement(firmSuppliers, [], { ...WHOLE, direction: 'FORWARD' }, parts).cypher).toContain(
    'RETURN collect([o.slug, o.name]) AS entries',
  );
});

it('compares what a cursor bounds in the columns of the order, near where it begins', () => {
  const terms = firmOrder([{ field: 'NAME', direction: 'ASC' }]);
  const request = { direction: 'FORWARD', after: ['lumentum', 'lumentum'], before: null } as const;
  const conditions = stretchConditions(terms, stretchOf(terms, request));
  const parts = { nodes: new Set(['name']), places: false, more: false };
  expect(rootPageStatement(firmList, conditions, terms, request, parts).cypher).toMatchInlineSnapshot(`
    "// firms
    MATCH (n:Firm)
    WHERE n.nameKey >= $stretchFrom
    WITH n, n.nameKey AS k0, n.slug AS k1
    WHERE ((k0 > $after0) OR (k0 = $after0 AND k1 > $after1))
    WITH n, k0, k1 ORDER BY k0, k1 LIMIT $limit
    RETURN [n.slug, n.name] AS entry ORDER BY k0, k1"
  `);
});

it('reads the last products of many firms with their technology', () => {
  expect(childPageStatement(firmProducts, [], { ...WHOLE, direction: 'BACKWARD' }).cypher).toMatchInlineSnapshot(`
    "// firm-products
    UNWIND $parents AS parent
    CALL (parent) {
      MATCH (f:Firm {slug: parent})-[r:MAKES]->(n:Product)
      WITH DISTINCT n, n.nameKey AS k0, n.slug AS k1 ORDER BY k0 DESC, k1 DESC LIMIT $limit
      RETURN collect([k0, k1, n{.*, technology: head([(n)-[:IMPLEMENTS]->(t:Technology) | t.slug])}]) AS entries
    }
    RETURN parent, entries"
  `);
});

it('reads what many firms capture', () => {
  expect(firmCaptures.statement.cypher).toMatchInlineSnapshot(`
    "// firm-captures
    UNWIND $parents AS parent
    MATCH (f:Firm {slug: parent})-[c:CAPTURES]->(s:Stage)
    RETURN parent, c{.*, firm: f.slug, stage: s.slug} AS node ORDER BY s.position, s.slug, c.technology"
  `);
});

it('reads the links around things of several kinds', () => {
  expect(linksAroundStatement(['IMPLEMENTS', 'MAKES', 'SUPPLIES']).cypher).toMatchInlineSnapshot(`
    "// links-around
    CALL {
      UNWIND $Firm AS key MATCH (a:Firm {slug: key})-[r:SUPPLIES|MAKES|IMPLEMENTS]-(b) RETURN DISTINCT r
      UNION
      UNWIND $Technology AS key MATCH (a:Technology {slug: key})-[r:SUPPLIES|MAKES|IMPLEMENTS]-(b) RETURN DISTINCT r
      UNION
      UNWIND $Product AS key MATCH (a:Product {slug: key})-[r:SUPPLIES|MAKES|IMPLEMENTS]-(b) RETURN DISTINCT r
    }
    WITH r, startNode(r) AS s, endNode(r) AS e
    RETURN type(r) AS relation, r.id AS id, r.validFrom AS validFrom, r.validTo AS validTo, coalesce(r.claims, []) + coalesce(r.shareClaims, []) + coalesce(r.marginClaims, []) AS claims, labels(s)[0] AS fromKind, coalesce(s.slug, s.id, s.key) AS fromKey, labels(e)[0] AS toKind, coalesce(e.slug, e.id, e.key) AS toKey LIMIT $limit"
  `);
});
