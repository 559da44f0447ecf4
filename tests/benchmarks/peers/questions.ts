export type Variables = Readonly<Record<string, unknown>>;

/** A question in the words of each contestant; what they answer is the same firms. */
export interface Question {
  readonly name: string;
  readonly ours: string;
  readonly peers: string;
  /** The hand-written statement, for the driver and for the embedded engine alone. */
  readonly cypher: string;
  /** What one request asks about; without it all ask the same. Drawn, since clients seldom ask the same at the same time. */
  readonly variables?: (draw: () => number) => Variables;
}

/** So many firms there are, `firm-0` and on. */
export const FIRMS = 20_000;
const anySlug = (draw: () => number) => `firm-${Math.floor(draw() * FIRMS)}`;
const anySlugs = (count: number) => (draw: () => number) => ({
  slugs: [...new Set(Array.from({ length: count }, () => anySlug(draw)))],
});

const FIRM = 'slug name country';
/** Lists within lists are in the order of names too, as ours are. */
const CUSTOMERS = 'customers(limit: 5, sort: [{ name: ASC }])';

export const QUESTIONS: readonly Question[] = [
  {
    name: 'a firm by slug',
    ours: `query ($slug: ID!) { firm(slug: $slug) { ${FIRM} } }`,
    peers: `query ($slug: String!) { firms(where: { slug: { eq: $slug } }) { ${FIRM} } }`,
    cypher: 'MATCH (f:Firm {slug: $slug}) RETURN f.slug, f.name, f.country',
    variables: (draw) => ({ slug: anySlug(draw) }),
  },
  {
    name: 'a page of 50',
    ours: `{ firms(first: 50, orderBy: [{ field: NAME, direction: ASC }]) { nodes { ${FIRM} } pageInfo { hasNextPage endCursor } } }`,
    peers: `{ firmsConnection(first: 50, sort: [{ name: ASC }]) { edges { node { ${FIRM} } } pageInfo { hasNextPage endCursor } } }`,
    cypher: 'MATCH (f:Firm) WHERE f.nameKey IS NOT NULL RETURN f.slug, f.name, f.country ORDER BY f.nameKey LIMIT 51',
  },
  {
    name: 'filter and sort',
    ours: `{ firms(first: 20, where: { countries: ["TW"] }, orderBy: [{ field: NAME, direction: DESC }]) { nodes { ${FIRM} } } }`,
    peers: `{ firms(limit: 20, where: { country: { eq: "TW" } }, sort: [{ name: DESC }]) { ${FIRM} } }`,
    cypher: "MATCH (f:Firm {country: 'TW'}) RETURN f.slug, f.name, f.country ORDER BY f.nameKey DESC LIMIT 20",
  },
  {
    name: 'four levels',
    ours: `query ($slugs: [ID!]!) { firms(first: 5, where: { slugs: $slugs }, orderBy: [{ field: NAME, direction: ASC }]) { nodes { ${FIRM}
      customers(first: 5) { nodes { firm { ${FIRM}
        customers(first: 5) { nodes { firm { ${FIRM}
          customers(first: 5) { nodes { firm { ${FIRM} } } } } } } } } } } } }`,
    peers: `query ($slugs: [String!]!) { firms(limit: 5, where: { slug: { in: $slugs } }, sort: [{ name: ASC }]) { ${FIRM}
      ${CUSTOMERS} { ${FIRM} ${CUSTOMERS} { ${FIRM} ${CUSTOMERS} { ${FIRM} } } } } }`,
    cypher: `MATCH (f:Firm) WHERE f.slug IN $slugs WITH f ORDER BY f.nameKey LIMIT 5
      CALL (f) { MATCH (f)-[:SUPPLIES]->(a:Firm) WITH a ORDER BY a.nameKey LIMIT 5
        CALL (a) { MATCH (a)-[:SUPPLIES]->(b:Firm) WITH b ORDER BY b.nameKey LIMIT 5
          CALL (b) { MATCH (b)-[:SUPPLIES]->(c:Firm) WITH c ORDER BY c.nameKey LIMIT 5
            RETURN collect([c.slug, c.name, c.country]) AS cs }
          RETURN collect([b.slug, b.name, b.country, cs]) AS bs }
        RETURN collect([a.slug, a.name, a.country, bs]) AS aa }
      RETURN f.slug, f.name, f.country, aa`,
    variables: anySlugs(5),
  },
  {
    name: 'a count',
    ours: '{ firms(first: 0, where: { countries: ["TW"] }) { totalCount } }',
    peers: '{ firmsConnection(where: { country: { eq: "TW" } }) { aggregate { count { nodes } } } }',
    cypher: "MATCH (f:Firm {country: 'TW'}) RETURN count(*)",
  },
  {
    name: 'a computed field over a list',
    ours: `query ($slugs: [ID!]!) { firms(first: 50, where: { slugs: $slugs }, orderBy: [{ field: NAME, direction: ASC }]) {
      nodes { slug customers(first: 0) { totalCount } } } }`,
    peers: `query ($slugs: [String!]!) { firms(limit: 50, where: { slug: { in: $slugs } }, sort: [{ name: ASC }]) { slug customerCount } }`,
    cypher: `MATCH (f:Firm) WHERE f.slug IN $slugs WITH f ORDER BY f.nameKey LIMIT 50
      RETURN f.slug, COUNT { (f)-[:SUPPLIES]->(:Firm) }`,
    variables: anySlugs(50),
  },
];
