import type { FastifyReply } from 'fastify';
import { createStop, type StopSignal } from '../../graph/calls/stop-signal.ts';
import { whenClosed } from './when-closed.ts';

/** Fires when the connection closes before the answer is out. */
export function whenClientLeaves(reply: FastifyReply): StopSignal {
  const controller = createStop();
  whenClosed(reply.raw, () => {
    if (!reply.raw.writableFinished) controller.abort();
  });
  return controller.signal;
}
