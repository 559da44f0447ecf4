import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { apiError } from '../errors/api-error.ts';
import { pathOf } from '../protocol/addresses.ts';
import { refuse } from '../protocol/refusal.ts';
import type { Api } from '../server/create-api.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Ends the server: what is under way has so many milliseconds to end by itself. Resolves when all is closed. */
    drain(graceMs: number): Promise<void>;
  }
}

/** Seconds after which a client that came too late may come back. */
const RETRY_AFTER = 2;
/** For so long the server says that it will end, and still takes requests. */
const NOTICE_MS = 500;
/** What was told to stop may take this long to say so. */
const LAST_WORDS_MS = 5_000;
/** How often connections on which nothing is under way are closed, which would otherwise stay for a minute. */
const SWEEP_MS = 100;

/** Gives the server its `drain`; returns whether that has begun. */
export function makeDrainable(server: FastifyInstance, api: Pick<Api, 'endStreams' | 'endJobs'>): () => boolean {
  let [draining, closing] = [false, false];
  const sockets = new Set<Socket>();
  server.server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.decorate('drain', async (graceMs) => {
    draining = true;
    api.endStreams();
    await wait(NOTICE_MS);
    const closed = server.close();
    if (await isWithin(closed, graceMs)) return;
    api.endJobs();
    if (await isWithin(closed, LAST_WORDS_MS)) return;
    server.server.closeAllConnections();
    await closed;
  });
  server.addHook('onRequest', async (request, reply) => {
    // On a connection that was open before: the next server takes it.
    if (closing && !pathOf(request).startsWith('/health/')) return refuse(request, reply, 503, ending());
  });
  server.addHook('preClose', async () => {
    closing = true;
    // One that never listened has no end to tell of.
    if (!server.server.listening) return;
    const sweep = setInterval(() => {
      server.server.closeIdleConnections();
      // Opened ahead of need, as browsers do: Node takes them for busy until their first request is over.
      for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
    }, SWEEP_MS);
    server.server.once('close', () => clearInterval(sweep));
  });
  server.addHook('onSend', async (_request, reply) => {
    if (draining) reply.header('connection', 'close');
  });
  return () => draining;
}

function ending() {
  const message = `The server is about to end. Ask again in ${RETRY_AFTER} seconds or later.`;
  return apiError('UNAVAILABLE', message, { retry: true, retryAfterSeconds: RETRY_AFTER });
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
