// Questions about the whole network from the build in dist/, over the embedded engine: a folder and a number of rounds as
// arguments; seconds, megabytes and milliseconds out.
import { ApolloServer } from '@apollo/server';

const dist = new URL('../../../dist/', import.meta.url).href;
const load = (file) => import(new URL(file, dist).href);
const { openEmbeddedStore } = await load('graph/embedded/open-store.js');
const { loadFolder } = await load('ingest/load-folder.js');
const { createApi } = await load('api/server/create-api.js');
const { gatherTrade } = await load('queries/snapshot/gather-trade.js');
const { graphVersion } = await load('queries/node/graph-version.js');

const [folder, firms, rounds] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const store = await openEmbeddedStore({ path: ':memory:' });
await loadFolder(store, folder);

const megabytes = () => process.memoryUsage().rss / 2 ** 20;
globalThis.gc?.();
const before = megabytes();
let peak = before;
const sampling = setInterval(() => (peak = Math.max(peak, megabytes())), 20);
const start = performance.now();
const trade = await gatherTrade(store, await graphVersion(store));
const snapshotSeconds = (performance.now() - start) / 1000;
clearInterval(sampling);
const snapshotMegabytes = Math.max(peak, megabytes()) - before;

const api = createApi({ store, requestTimeoutMs: 60_000, reportInternal: (_id, error) => console.error(error) });
const server = new ApolloServer(api.apolloOptions);
const ask = async (query) => {
  const { body } = await server.executeOperation({ query }, { contextValue: api.createContext() });
  const { data, errors } = body.singleResult;
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return JSON.stringify(data).length;
};
// The same firms in every run.
const firm = (n) => `firm-${(n * 7919) % firms}`;
const QUESTIONS = {
  neighborhood: (n) => `{ neighborhood(of: "${firm(n)}", depth: 2) { nodes { id } links { relation } cut } }`,
  path: (n) => `{ paths(from: "${firm(n)}", to: "${firm(n + 13)}", maxLength: 6) { hops { relation to { id } } } }`,
  exposure: (n) =>
    `{ exposure(firm: "${firm(n)}", to: { firm: "${firm(n + 13)}" }, year: 2030, direction: CUSTOMERS) { total { share { low mid high } } chains { share hops { to { name } } } } }`,
  'exposure of a firm of the chain': () =>
    '{ exposure(firm: "axt", to: { firm: "nvidia" }, year: 2030, direction: CUSTOMERS) { total { share { low mid high } } chains { share hops { to { name } } } } }',
  chokepoints: () =>
    '{ chokepoints(year: 2030) { stages { stage { slug } after { hhi alternatives } } firms { firm { slug } after { betweenness } } } }',
};
const medianOf = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const answers = {};
for (const [name, query] of Object.entries(QUESTIONS)) {
  const times = [];
  const sizes = [];
  for (let round = -5; round < rounds; round += 1) {
    const begun = performance.now();
    const size = await ask(query(round + 5));
    if (round < 0) continue;
    times.push(performance.now() - begun);
    sizes.push(size);
  }
  answers[name] = { ms: medianOf(times), bytes: medianOf(sizes) };
}
await api.close();
await store.close();
console.log(JSON.stringify({ links: trade.links.length, snapshotSeconds, snapshotMegabytes, answers }));
