// Questions about the whole network, over the embedded engine, in a process of its own: a folder and a number of rounds as
// arguments; seconds, megabytes and milliseconds out.
import { ApolloServer } from '@apollo/server';
import { createApi } from '../../../src/api/server/create-api.ts';
import { openEmbeddedStore } from '../../../src/graph/embedded/open-store.ts';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import { gatherTrade } from '../../../src/queries/snapshot/gather-trade.ts';
import { median } from '../measure.ts';
import { networkQuestions } from './network-questions.ts';

const [folder = '', firms, rounds] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const store = await openEmbeddedStore({ path: ':memory:' });
await loadFolder(store, folder);

const megabytes = () => process.memoryUsage().rss / 2 ** 20;
globalThis.gc?.();
const before = megabytes();
let peak = before;
const sampling = setInterval(() => (peak = Math.max(peak, megabytes())), 20);
const cpu = process.cpuUsage();
const start = performance.now();
const trade = await gatherTrade(store);
const snapshotSeconds = (performance.now() - start) / 1000;
const used = process.cpuUsage(cpu);
const processorSeconds = (used.user + used.system) / 1e6;
clearInterval(sampling);
const snapshotMegabytes = Math.max(peak, megabytes()) - before;

const api = createApi({ store, requestTimeoutMs: 60_000, reportInternal: (_id, error) => console.error(error) });
const server = new ApolloServer(api.apolloOptions);
const ask = async (query: string) => {
  const { body } = await server.executeOperation({ query }, { contextValue: api.createContext() });
  if (body.kind !== 'single') throw new Error('an answer in parts');
  const { data, errors } = body.singleResult;
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return JSON.stringify(data).length;
};
const questions = networkQuestions(firms);
// Paths are asked from the network, which is read beside the first that ask.
const networkStart = performance.now();
for (let asked = 0; (await api.createContext().network()) === null; asked += 1) {
  if (asked > 6_000) throw new Error('the network was not there within a minute');
  await new Promise((resolve) => setTimeout(resolve, 10));
}
const networkSeconds = (performance.now() - networkStart) / 1000;
const answers: Record<string, { readonly ms: number; readonly bytes: number }> = {};
for (const [name, query] of Object.entries(questions)) {
  const times: number[] = [];
  const sizes: number[] = [];
  for (let round = -5; round < rounds; round += 1) {
    const begun = performance.now();
    const size = await ask(query(round + 5));
    if (round < 0) continue;
    times.push(performance.now() - begun);
    sizes.push(size);
  }
  answers[name] = { ms: median(times), bytes: median(sizes) };
}
await api.close();
await store.close();
console.log(
  JSON.stringify({
    ...{ links: trade.links.length, snapshotSeconds, processorSeconds, snapshotMegabytes, networkSeconds, answers },
  }),
);
