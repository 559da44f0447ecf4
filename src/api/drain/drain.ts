import type { FastifyInstance } from 'fastify';
import type { Api } from '../server/create-api.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Ends the server: what is under way has so many milliseconds to end by itself. Resolves when all is closed. */
    drain(graceMs: number): Promise<void>;
  }
}

/** For so long the server says that it will end, and still takes requests. */
const NOTICE_MS = 500;
/** What was told to stop may take this long to say so. */
const LAST_WORDS_MS = 5_000;
/** How often connections that have become idle are closed, which would otherwise stay for their keep-alive time of a minute. */
const SWEEP_MS = 100;

/** Gives the server its `drain`; returns whether that has begun. */
export function makeDrainable(server: FastifyInstance, api: Pick<Api, 'endStreams' | 'endJobs'>): () => boolean {
  let draining = false;
  server.decorate('drain', async (graceMs) => {
    draining = true;
    api.endStreams();
    await wait(NOTICE_MS);
    const sweep = setInterval(() => server.server.closeIdleConnections(), SWEEP_MS);
    const closed = server.close().then(() => clearInterval(sweep));
    if (await isWithin(closed, graceMs)) return;
    api.endJobs();
    if (await isWithin(closed, LAST_WORDS_MS)) return;
    server.server.closeAllConnections();
    await closed;
  });
  server.addHook('onSend', async (_request, reply) => {
    if (draining) reply.header('connection', 'close');
  });
  return () => draining;
}

async function isWithin(work: Promise<void>, milliseconds: number): Promise<boolean> {
  const late = new AbortController();
  const end = work.then(() => true);
  try {
    return await Promise.race([end, wait(milliseconds, late.signal).then(() => false)]);
  } finally {
    late.abort();
  }
}

function wait(milliseconds: number, cut?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    cut?.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}
