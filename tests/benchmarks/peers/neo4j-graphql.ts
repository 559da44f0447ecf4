/** The peer: @neo4j/graphql over the same Neo4j, as its documentation sets it up. Run as a process of its own. */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import { countingDriver } from './counting-driver.ts';
import { COUNT_STATEMENTS, STATEMENTS } from './headers.ts';

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
/** What a request with the header `x-count-statements` has run, told in `x-statements`; the measured ones are not counted. */
interface Context {
  readonly sessionConfig: { readonly database: string };
  readonly executionContext?: Driver;
  /** Held apart: executors copy the context. */
  readonly ran?: { statements: number };
}
const tellStatements: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    async willSendResponse({ contextValue, response }) {
      const { ran } = contextValue;
      if (ran !== undefined) response.http.headers.set(STATEMENTS, String(ran.statements));
    },
  }),
};

await startStandaloneServer(new ApolloServer<Context>({ schema, plugins: [tellStatements] }), {
  listen: { port: Number(port), host: '127.0.0.1' },
  async context({ req }) {
    const sessionConfig = { database: 'neo4j' };
    if (req.headers[COUNT_STATEMENTS] === undefined) return { sessionConfig };
    const ran = { statements: 0 };
    return { sessionConfig, ran, executionContext: countingDriver(driver, () => (ran.statements += 1)) };
  },
});
process.once('SIGTERM', () => process.exit(0));
