import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { NODE_FLAGS } from '../node-flags.ts';
import { freePort } from '../server-process.ts';

const GIVE_UP_MS = 60_000;

/** A peer that runs as a process of its own. */
export interface Peer {
  readonly address: string;
  readonly pid: number;
  /** Milliseconds from the start of the process until it answered a query. */
  readonly readyAfterMs: number;
  stop(): Promise<void>;
}

type PeerName = 'neo4j-graphql' | 'bare-apollo' | 'bare-driver' | 'bare-engine';

/** Starts a peer of this folder and waits until it answers. `data`: the address of the Neo4j that it asks, or the folder that it loads. */
export async function startPeer(name: PeerName, data: string): Promise<Peer> {
  const port = await freePort();
  const script = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const start = performance.now();
  const child = spawn(process.execPath, [...NODE_FLAGS, '--import', 'tsx', script, data, String(port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const address = `http://127.0.0.1:${port}`;
  await untilItAnswers(address);
  return {
    address,
    pid: child.pid ?? 0,
    readyAfterMs: performance.now() - start,
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function untilItAnswers(address: string): Promise<void> {
  const giveUpAt = performance.now() + GIVE_UP_MS;
  while (performance.now() < giveUpAt) {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }' }),
    }).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the peer did not answer');
}
