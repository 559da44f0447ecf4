import { readFileSync } from 'node:fs';
import { ask } from './ask.ts';
import { type Benchmark, median, ms, percentile, timeEach } from './measure.ts';
import { startServer } from './server-process.ts';

const WARM_UP = 50;
const ROUNDS = 300;
const TARGET_MS = 15;
const QUERY = readFileSync(
  new URL('../../src/explorer/playground/examples/redistribution.graphql', import.meta.url),
  'utf8',
);

/** The playground's first example over HTTP, one call after the other. */
export const redistribution: Benchmark = {
  name: 'redistribution',
  async run() {
    const server = await startServer();
    try {
      const call = () => ask(server.address, QUERY);
      await timeEach(WARM_UP, call);
      const times = await timeEach(ROUNDS, call);
      const value = median(times);
      return [
        {
          question: 'default profitRedistribution over HTTP, median',
          ours: `${ms(value)} (p99 ${ms(percentile(times, 0.99))})`,
          target: `under ${TARGET_MS} ms`,
          met: value < TARGET_MS,
        },
      ];
    } finally {
      await server.stop();
    }
  },
};
