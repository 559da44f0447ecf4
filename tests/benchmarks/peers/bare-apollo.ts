/** The floor: an Apollo Server with nothing behind it, which answers a constant of the size asked. Run as a process of its own. */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

const typeDefs = 'type Query { constant(bytes: Int!): String! }';
const constants = new Map<number, string>();
const resolvers = {
  Query: {
    constant(_root: unknown, { bytes }: { readonly bytes: number }) {
      const known = constants.get(bytes) ?? 'x'.repeat(bytes);
      constants.set(bytes, known);
      return known;
    },
  },
};

const [, port = '0'] = process.argv.slice(2);
await startStandaloneServer(new ApolloServer({ typeDefs, resolvers }), {
  listen: { port: Number(port), host: '127.0.0.1' },
});
process.once('SIGTERM', () => process.exit(0));
