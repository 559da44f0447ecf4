/** The peer: @neo4j/graphql over the same Neo4j, as its documentation sets it up. Run as a process of its own. */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

const TYPES = /* GraphQL */ `
  type Firm @node {
    slug: String!
    name: String!
    country: String
    customers: [Firm!]! @relationship(type: "SUPPLIES", direction: OUT)
    suppliers: [Firm!]! @relationship(type: "SUPPLIES", direction: IN)
    customerCount: Int! @cypher(statement: "RETURN COUNT { (this)-[:SUPPLIES]->(:Firm) } AS total", columnName: "total")
  }
`;

const [uri = '', port = '0'] = process.argv.slice(2);
const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'unused'));
const schema = await new Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema();
await startStandaloneServer(new ApolloServer({ schema }), {
  listen: { port: Number(port), host: '127.0.0.1' },
  context: async () => ({ sessionConfig: { database: 'neo4j' } }),
});
process.once('SIGTERM', () => process.exit(0));
