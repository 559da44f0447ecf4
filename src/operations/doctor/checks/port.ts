import { once } from 'node:events';
import { createServer } from 'node:net';
import { z } from 'zod';
import { type Finding, fail, ok, warn } from '../finding.ts';
import type { Place } from '../place.ts';

const ANSWER_MS = 3_000;
const Health = z.object({ status: z.string(), engine: z.string() });

/** What a server says that takes no requests at the moment, and what to do. */
const UNREADY: Readonly<Record<string, readonly [why: string, advice: string]>> = {
  unavailable: ['whose database does not answer', 'look at the database; the server heals by itself'],
  overloaded: ['which is overloaded', 'ask less of it, or add a server; it heals by itself'],
  draining: ['which is draining', 'wait until it has ended'],
};

/** Free, or taken by this program. */
export async function checkPort({ host, port }: Pick<Place, 'host' | 'port'>): Promise<Finding> {
  const at = `${host}:${port}`;
  const code = await bindingFails(host, port);
  if (code === null) return ok('port', port === 0 ? 'any free port' : `${at} is free`);
  if (code !== 'EADDRINUSE')
    return fail('port', `${at} cannot be listened on (${code})`, 'mend HOST and PORT; ports below 1024 need a right');
  const health = await askHealth(host, port);
  if (health === null) return fail('port', `${at} is taken by another program`, 'stop that one, or set PORT');
  if (health.status === 'ready') return ok('port', `${at} is served by this program, on ${health.engine}`);
  const [why, advice] = UNREADY[health.status] ?? [`which says that it is ${health.status}`, 'see .ops/README.md'];
  return warn('port', `${at} is served by this program, ${why}`, advice);
}

async function bindingFails(host: string, port: number): Promise<string | null> {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, 'listening');
    return null;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  } finally {
    server.close();
  }
}

async function askHealth(host: string, port: number) {
  const name = host === '0.0.0.0' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  try {
    const answer = await fetch(`http://${name}:${port}/health/ready`, { signal: AbortSignal.timeout(ANSWER_MS) });
    return Health.parse(await answer.json());
  } catch {
    return null;
  }
}
