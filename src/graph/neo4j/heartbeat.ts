import type { Driver } from 'neo4j-driver';
import { type Deadline, withDeadline } from '../calls/deadline.ts';
import { GraphError } from '../graph-error.ts';
import type { CallOptions } from '../graph-store.ts';

/** A call that has no answer for so long, in milliseconds, makes us ask whether the server lives. */
const SILENCE_MS = 5_000;
/** It then has this long to say so. */
const ANSWER_MS = 5_000;

export interface Heartbeat {
  /** Resolves when the server answers on a connection of its own. */
  beat(options: CallOptions): Promise<void>;
  /**
   * `call`, unless the server stops answering while it runs: its deadline is then given up with UNAVAILABLE, long before its time,
   * so that whatever the call holds, a turn or a session, it lets go.
   */
  watch<T>(call: Promise<T>, deadline: Deadline): Promise<T>;
  close(): Promise<void>;
}

export interface HeartbeatOptions {
  readonly start: () => Driver;
  readonly ask: (driver: Driver, deadline: Deadline) => Promise<unknown>;
  /** Told that the server is silent: connections to it may never answer again. */
  readonly whenSilent: () => void;
}

/**
 * Bolt waits for an answer as long as it takes, so that a server which is gone without a word looks like a slow one. It is asked on
 * a connection beside the pool, which neither long calls nor a full pool keep busy.
 */
export function createHeartbeat({ start, ask, whenSilent }: HeartbeatOptions): Heartbeat {
  let driver = start();
  let isClosed = false;
  let checking: Promise<boolean> | undefined;

  async function beat(options: CallOptions): Promise<void> {
    const used = driver;
    try {
      await withDeadline(options, (deadline) => ask(used, deadline));
    } catch (error) {
      if (used === driver && !isClosed) {
        driver = start();
        used.close().catch(ignore);
      }
      throw error;
    }
  }

  async function check(): Promise<boolean> {
    try {
      await beat({ timeoutMs: ANSWER_MS });
      return false;
    } catch {
      if (!isClosed) whenSilent();
      return true;
    } finally {
      checking = undefined;
    }
  }

  /** One question for all who wait. */
  function isSilent(): Promise<boolean> {
    checking ??= check();
    return checking;
  }

  return {
    beat,
    async watch(call, deadline) {
      const watching = setInterval(async () => {
        if (await isSilent()) deadline.giveUp(silent());
      }, SILENCE_MS);
      watching.unref();
      try {
        return await deadline.race(call);
      } catch (error) {
        // Out of time: whether the connection will ever answer is found out behind the caller's back.
        if (deadline.fired !== null && deadline.fired.kind !== 'UNAVAILABLE') void isSilent();
        throw error;
      } finally {
        clearInterval(watching);
      }
    },
    async close() {
      isClosed = true;
      await driver.close();
    },
  };
}

function silent(): GraphError {
  return new GraphError('UNAVAILABLE', 'the server stopped answering', { retryable: true });
}

function ignore(): void {}
