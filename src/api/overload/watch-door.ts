import type { Server } from 'node:net';

/** After so many turns in a row that each took a connection, more are waiting. */
const STREAK = 5;

/**
 * Whether connections wait in the kernel to be taken. The event loop takes one in a turn (libuv, since 1.45): where every turn
 * finds one, there are more behind it, and the turns are too long for them.
 */
export function watchDoor(server: Server): () => boolean {
  let streak = 0;
  server.on('connection', () => {
    streak += 1;
    const taken = streak;
    // Connections are taken before immediates run: this turn's first, the next turn's second.
    setImmediate(() =>
      setImmediate(() => {
        if (streak === taken) streak = 0;
      }),
    );
  });
  return () => streak >= STREAK;
}
