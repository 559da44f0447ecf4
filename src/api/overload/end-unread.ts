import type { FastifyInstance } from 'fastify';

/**
 * Ends a connection of which the client takes nothing for so many milliseconds, or twice as many, while some of an answer is ready
 * for it: it would hold its place, and what was gathered for it, for as long as it likes. One for whose answer the server still
 * works, or that watches for what does not come, has nothing to take.
 */
export function endUnread(server: FastifyInstance, sendTimeoutMs: number): void {
  server.addHook('onRequest', (_request, { raw }, done) => {
    // Node begins to count anew with what is taken, be it a part of a write.
    raw.setTimeout(sendTimeoutMs, () => {
      const { socket } = raw;
      // Closed as usual, the kernel would go on offering what is left to it.
      if (socket !== null && socket.writableLength > 0) socket.resetAndDestroy();
    });
    done();
  });
}
