// How many statements the database runs for each question, in a process of its own over the engine that the environment
// selects: a number of firms as argument, counts by question out. Each is asked twice and the second counted, as by a
// server that has its snapshot.
import { ApolloServer } from '@apollo/server';
import { createApi } from '../../../src/api/server/create-api.ts';
import { readConfig } from '../../../src/config.ts';
import { openEmbeddedStore } from '../../../src/graph/embedded/open-store.ts';
import { openNeo4jStore } from '../../../src/graph/neo4j/open-store.ts';
import { scaleQuestions } from './questions.ts';

const { engine } = readConfig();
const store = await (engine.kind === 'neo4j' ? openNeo4jStore(engine) : openEmbeddedStore(engine));
const reportInternal = (_id: string, error: unknown) => console.error(error);
const api = createApi({ store, requestTimeoutMs: 600_000, reportInternal });
const server = new ApolloServer(api.apolloOptions);

async function ask(query: string): Promise<{ readonly data: unknown; readonly statements: number }> {
  const contextValue = api.createContext();
  const { body } = await server.executeOperation({ query }, { contextValue });
  if (body.kind !== 'single') throw new Error('an answer in parts');
  return { data: body.singleResult.data, statements: contextValue.reader.statements.length };
}

const questions = await scaleQuestions(Number(process.argv[2]), async (query) => (await ask(query)).data);
const counts: Record<string, number> = {};
for (const [name, question] of Object.entries(questions)) {
  await ask(question(0));
  counts[name] = (await ask(question(0))).statements;
}
await api.close();
await store.close();
console.log(JSON.stringify(counts));
