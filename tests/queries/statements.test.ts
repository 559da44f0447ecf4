import { expect, it } from 'vitest';
import { linksAroundStatement } from '../../src/queries/connections/links-around.ts';
import { type FirmCriteria, firmConditions } from '../../src/queries/firm/firm-filter.ts';
import { firmList, firmOrder } from '../../src/queries/firm/firm-list.ts';
import { childPageStatement } from '../../src/queries/paging/child-list.ts';
import { rootPageStatement } from '../../src/queries/paging/root-list.ts';
import { firmProducts } from '../../src/queries/product/product-lists.ts';
import { firmCaptures } from '../../src/queries/stage/captures.ts';
import { firmSuppliers } from '../../src/queries/supply/firm-links.ts';

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
  const statement = rootPageStatement(firmList, firmConditions(criteria), order, { direction: 'FORWARD' });
  expect(statement.cypher).toMatchInlineSnapshot(`
    "// firms
    MATCH (n:Firm)
    WHERE n.country IN $countries AND EXISTS { (n)-[:MAKES]->(:Product) } AND n.revenueUsd >= $revenueUsdFrom
    WITH n, n.operatingMargin AS k0, n.slug AS k1 ORDER BY k0 IS NULL, k0 DESC, k1 LIMIT $limit
    RETURN n{.slug, .name, .aliases, .ticker, .listings, .listed, .country, .roles, .revenueUsd, .revenueFiscalYear, .operatingMargin, .grossMargin, .confidence, .note, .parentName, .lei, .cik, .wikidata, .isin} AS node, k0, k1 ORDER BY k0 IS NULL, k0 DESC, k1"
  `);
});

it('reads the suppliers of many firms, so many of each', () => {
  expect(childPageStatement(firmSuppliers, [], { direction: 'FORWARD' }).cypher).toMatchInlineSnapshot(`
    "// firm-suppliers
    UNWIND $parents AS parent
    CALL (parent) {
      MATCH (f:Firm {slug: parent})<-[r:SUPPLIES|FABRICATES_FOR|PACKAGES_FOR|ASSEMBLES_FOR|MANUFACTURES_FOR]-(o:Firm)
      WITH r, o, o.nameKey AS k0, o.slug AS k1, r.id AS k2 ORDER BY k0, k1, k2 LIMIT $limit
      RETURN r{.id, .what, .product, .technology, .tag, .value, .unit, .validFrom, .validTo, .status, .confidence, .claims, .shareLow, .shareMid, .shareHigh, relation: type(r), out: false, firm: o{.slug, .name, .aliases, .ticker, .listings, .listed, .country, .roles, .revenueUsd, .revenueFiscalYear, .operatingMargin, .grossMargin, .confidence, .note, .parentName, .lei, .cik, .wikidata, .isin}} AS node, k0, k1, k2
    }
    RETURN parent, node, k0, k1, k2 ORDER BY k0, k1, k2"
  `);
});

it('reads the last products of many firms with their technology', () => {
  expect(childPageStatement(firmProducts, [], { direction: 'BACKWARD' }).cypher).toMatchInlineSnapshot(`
    "// firm-products
    UNWIND $parents AS parent
    CALL (parent) {
      MATCH (f:Firm {slug: parent})-[r:MAKES]->(n:Product)
      WITH DISTINCT n, n.nameKey AS k0, n.slug AS k1 ORDER BY k0 DESC, k1 DESC LIMIT $limit
      RETURN n{.*, technology: head([(n)-[:IMPLEMENTS]->(t:Technology) | t.slug])} AS node, k0, k1
    }
    RETURN parent, node, k0, k1 ORDER BY k0 DESC, k1 DESC"
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
      UNWIND $Firm AS key MATCH (a:Firm {slug: key})-[r:SUPPLIES|MAKES|IMPLEMENTS]-(b) RETURN r
      UNION ALL
      UNWIND $Technology AS key MATCH (a:Technology {slug: key})-[r:SUPPLIES|MAKES|IMPLEMENTS]-(b) RETURN r
      UNION ALL
      UNWIND $Product AS key MATCH (a:Product {slug: key})-[r:SUPPLIES|MAKES|IMPLEMENTS]-(b) RETURN r
    }
    WITH DISTINCT r, startNode(r) AS s, endNode(r) AS e
    RETURN type(r) AS relation, r.id AS id, coalesce(r.claims, []) + coalesce(r.shareClaims, []) + coalesce(r.marginClaims, []) AS claims, labels(s)[0] AS fromKind, coalesce(s.slug, s.id, s.key) AS fromKey, labels(e)[0] AS toKind, coalesce(e.slug, e.id, e.key) AS toKey LIMIT $limit"
  `);
});
