// Questions about the whole network, over the embedded engine, in a process of its own: a folder and a number of rounds as
// arguments; seconds, megabytes and milliseconds out.
import { ApolloServer } from '@apollo/server';
import { createApi } from '../../../src/api/server/create-api.ts';
import { openEmbeddedStore } from '../../../src/graph/embedded/open-store.ts';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import { graphVersion } from '../../../src/queries/node/graph-version.ts';
import { gatherTrade } from '../../../src/queries/snapshot/gather-trade.ts';
import { median, timeEach } from '../measure.ts';
import { networkQuestions } from './network-questions.ts';

const [folder = '', firms, rounds] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const store = await openEmbeddedStore({ path: ':memory:' });
await loadFolder(store, folder);

// Of the process's pages many are left over from the loading.
const megabytes = () => {
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
};
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

const api = createApi({
  ...{ store, canWrite: true, requestTimeoutMs: 60_000 },
  reportInternal: (_id, error) => console.error(error),
});
const server = new ApolloServer(api.apolloOptions);
const ask = async (query: string) => {
  const contextValue = api.createContext({ caller: { name: 'benchmark', role: 'EDITOR' } });
  const { body } = await server.executeOperation({ query }, { contextValue });
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
    let size = 0;
    const taken = await timeEach(1, async () => (size = await ask(query(round + 5))));
    if (round < 0) continue;
    times.push(...taken);
    sizes.push(size);
  }
  answers[name] = { ms: median(times), bytes: median(sizes) };
}
// The first question after a write: of a delivery, then of a firm, which moves the places of those behind it.
const exposure = questions.exposure ?? (() => '');
const afterWrite = { delivery: [] as number[], firm: [] as number[] };
const write = async (mutation: string) => {
  const before = await graphVersion(store);
  await ask(`mutation { ${mutation} { graphVersion } }`);
  if ((await graphVersion(store)) !== before + 1) throw new Error(`not written: ${mutation}`);
};
for (let round = 0; round < 5; round += 1) {
  const ends = `from: "firm-${round}", to: "firm-${round + 9}", relation: SUPPLIES`;
  await write(`addRelation(input: { ${ends}, what: "parts", claims: ["product-lite-dwdm-elsfp"] })`);
  afterWrite.delivery.push(...(await timeEach(1, () => ask(exposure(round)))));
  await write(`addFirm(input: { slug: "added-${round}", name: "Added ${round}" })`);
  afterWrite.firm.push(...(await timeEach(1, () => ask(exposure(round)))));
}
await api.close();
await store.close();
console.log(
  JSON.stringify({
    ...{ links: trade.links.length, snapshotSeconds, processorSeconds, snapshotMegabytes, networkSeconds, answers },
    afterWriteMs: { delivery: median(afterWrite.delivery), firm: median(afterWrite.firm) },
  }),
);
