import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('../../../src/main.ts', import.meta.url));

const call = (id: number, name: string, input: object) => ({
  ...{ jsonrpc: '2.0', id, method: 'tools/call' },
  params: { name, arguments: input },
});
const MESSAGES = [
  {
    ...{ jsonrpc: '2.0', id: 1, method: 'initialize' },
    params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'tests', version: '1' } },
  },
  { jsonrpc: '2.0', method: 'notifications/initialized' },
  call(2, 'buyer_cost', { year: 2030 }),
  call(3, 'redistribute_profit', { year: 2030, scenario: { uncertainty: { draws: 2_000 } } }),
];

describe('the tools by stdio, where the input ends', { timeout: 120_000 }, () => {
  it('answer what was asked before, and end', async () => {
    const { child, exited } = asked();
    const lines = (await text(child.stdout)).trim().split('\n');
    const answers = lines.map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id).toSorted()).toEqual([1, 2, 3]);
    expect(answers.filter(({ result }) => result.structuredContent?.data)).toHaveLength(2);
    expect(await exited).toEqual([0, null]);
  });

  it('end without a fault where nobody reads the answers', async () => {
    const { child, exited } = asked();
    child.stdout.destroy();
    const told = text(child.stderr);
    expect(await exited).toEqual([0, null]);
    expect(await told).not.toMatch(/EPIPE/);
  });
});

/** The program, all messages sent to it and its input ended. */
function asked() {
  const env = { ...process.env, DATA_DIR: ':memory:', LOG_LEVEL: 'silent' };
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, 'mcp'], { env });
  const exited = once(child, 'exit');
  child.stdin.end(MESSAGES.map((message) => `${JSON.stringify(message)}\n`).join(''));
  return { child, exited };
}
