import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import { apiError } from '../errors/api-error.ts';
import { refuse } from '../protocol/refusal.ts';
import { whenClosed } from '../server/when-closed.ts';
import { doorOf, isProbe } from '../telemetry/door-of.ts';
import { heapLimit, type OverloadLimits } from './limits.ts';
import { createWaitingRoom } from './waiting-room.ts';
import { watchDoor } from './watch-door.ts';

/** Seconds after which a client may come back. */
const RETRY_AFTER = 2;
/** Between two samples at least. */
const SAMPLED_MS = 500;

/** Refuses requests past the limits; returns whether it does at the moment. */
export async function shedLoad(server: FastifyInstance, limits: OverloadLimits): Promise<() => boolean> {
  // A loop that stands still for a whole sample counts as endlessly late: let that be no less than the limit.
  const sampledMs = Math.max(SAMPLED_MS, limits.eventLoopDelayMs);
  await server.register(underPressure, {
    maxEventLoopDelay: limits.eventLoopDelayMs,
    maxHeapUsedBytes: heapLimit(limits),
    sampleInterval: sampledMs,
    // It only measures: all refusals are worded in one place.
    pressureHandler: () => undefined,
  });
  // Until the first sample that was begun since, what it measures is the start.
  let measuresFrom = Number.POSITIVE_INFINITY;
  server.addHook('onListen', async () => {
    measuresFrom = performance.now() + 2 * sampledMs;
  });
  const isPressed = () => performance.now() > measuresFrom && server.isUnderPressure();
  let present = 0;
  const isFull = () => limits.inFlight > 0 && present >= limits.inFlight;
  const room = limits.queueMs > 0 ? createWaitingRoom(limits.queueMs, watchDoor(server.server)) : null;
  server.addHook('onRequest', async (request, reply) => {
    const door = doorOf(request);
    // Who watches the server is to see how much it has to do.
    if (isProbe(door)) return;
    const isCounted = door !== 'stream';
    if (isPressed() || (isCounted && isFull())) return refuse(request, reply, 503, tooMuch());
    if (!isCounted) return;
    present += 1;
    const visit = room?.enter();
    // Until the end of its connection's part in it, whether answered or given up.
    whenClosed(reply.raw, () => {
      present -= 1;
      visit?.leave();
    });
    if ((await visit?.begins) === false) return refuse(request, reply, 503, tooMuch());
  });
  return () => isPressed() || isFull() || room?.isStanding() === true;
}

function tooMuch() {
  const message = `The server has more to do than it can do in time. Ask again in ${RETRY_AFTER} seconds or later.`;
  return apiError('UNAVAILABLE', message, { retry: true, retryAfterSeconds: RETRY_AFTER });
}
