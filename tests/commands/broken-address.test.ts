import { once } from 'node:events';
import { expect, it } from 'vitest';
import { SMALL, writeFolder } from '../ingest/small-folder.ts';
import { addressOf, startProgram } from './run-program.ts';

// Of the built program: a build may drop what the sources do, such as a call that is made for its error alone.
it('answers an address with a broken escape or an endless key by the page of what is not found', async () => {
  const server = startProgram([], {
    DATA_DIR: ':memory:',
    SEED_DIR: await writeFolder(SMALL),
    LOG_LEVEL: 'silent',
    PORT: '0',
  });
  const address = await addressOf(server);
  for (const path of ['/claims/%E0%A4%A', '/%zz', '/compare/%', `/firms/${'a'.repeat(8_000)}`]) {
    const { status, headers } = await fetch(`${address}${path}`, { headers: { accept: 'text/html' } });
    expect([path, status, headers.get('content-type')]).toEqual([path, 404, expect.stringContaining('text/html')]);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  }
  const ended = once(server, 'close');
  server.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
}, 120_000);
