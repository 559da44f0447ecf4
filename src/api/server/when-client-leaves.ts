import type { FastifyReply } from 'fastify';
import { createStop, type StopSignal } from '../../graph/calls/stop-signal.ts';

/** Fires when the connection closes before the answer is out. */
export function whenClientLeaves(reply: FastifyReply): StopSignal {
  const controller = createStop();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort();
  });
  return controller.signal;
}
