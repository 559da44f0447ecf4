import { defineConfig } from 'vitest/config';
import { SuiteOrder } from './suite-order.ts';

export default defineConfig({
  // As Node itself resolves it: the ES module build beside the CommonJS one of Apollo Server would be a second GraphQLError.
  resolve: {
    alias: [{ find: /^graphql$/, replacement: new URL('../node_modules/graphql/index.js', import.meta.url).pathname }],
  },
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/temporary-files.ts', 'tests/support/neo4j/global-setup.ts'],
    // A poll that waits for what is slow on a loaded machine ends as soon as it is there.
    expect: { poll: { timeout: 15_000 } },
    // Ends a test that hangs; no test asserts how long anything takes by it.
    testTimeout: 180_000,
    hookTimeout: 120_000,
    // No module keeps anything from one suite to the next, so that a process loads each of them once.
    isolate: false,
    // More than processors: suites wait for their servers, their pages and each other's Neo4j.
    maxWorkers: 4,
    // Most code runs too seldom in tests to be worth optimizing, which took a fourth of a process's time: V8 waits 15 times as long.
    execArgv: ['--interrupt-budget=1000000'],
    sequence: { sequencer: SuiteOrder },
  },
});
