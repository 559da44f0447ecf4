import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { keptWith } from '../../domain/kept-with.ts';
import { whenClosed } from './when-closed.ts';

/**
 * Has every answer say `close` when its connection is gone, on which all depends that a request holds. Node lets say so only the one
 * that the connection was at: requests sent in a row, whose answers wait behind it, would hold their places for ever.
 */
export function closeWithConnection(server: FastifyInstance): void {
  const answersOf = keptWith<Socket, Set<ServerResponse>>('answers');
  server.addHook('onRequest', ({ raw: { socket } }, { raw }, done) => {
    const unsent = answersOf.ofOrMake(socket, () => watched(socket));
    unsent.add(raw);
    whenClosed(raw, () => unsent.delete(raw));
    done();
  });
}

/** The answers of a connection that have not said so yet. */
function watched(socket: Socket): Set<ServerResponse> {
  const unsent = new Set<ServerResponse>();
  socket.once('close', () => {
    // By then Node has closed what it closes itself.
    setImmediate(() => {
      for (const answer of unsent) answer.destroy().emit('close');
    });
  });
  return unsent;
}
