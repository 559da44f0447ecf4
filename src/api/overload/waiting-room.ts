/** Requests that wait until the process has time for them. */
export interface WaitingRoom {
  enter(): Visit;
  /** It has been full for so long that more should go elsewhere. */
  isStanding(): boolean;
}

export interface Visit {
  /** True once the request may begin; false when it has waited too long, or left. */
  readonly begins: Promise<boolean>;
  /** It has ended, or its client is gone: its place is free. */
  leave(): void;
}

interface Waiter {
  readonly since: number;
  state: 'WAITS' | 'BEGAN' | 'GONE';
  settle(begins: boolean): void;
}

/** So many are under way whatever else is: fewer would leave the processor idle while they wait for the database. */
const FEW = 6;
/** Under way while connections wait to be taken: the event loop takes one in each of its turns, which are to be short. */
const FEWEST = 2;
/** How often it looks whether more may begin, in milliseconds, and how many begin at a time: what begins together runs without a pause between. */
const [LOOK_MS, AT_A_TIME] = [2, 4];
/** One begins after so many milliseconds in any case: those under way may be of clients that send nothing more. */
const PATIENCE_MS = 100;
/** The part of its time that an event loop with enough to do is at work. */
const BUSY = 0.9;
/** The part of the longest wait that is left where the room has not been empty for so many times of it: it empties no more by itself. */
const [STANDING, STANDS_FOR] = [0.25, 2];

/**
 * Requests begin in the order in which they came, and beyond a few only while the event loop is idle at times and no connections
 * wait to be taken. So a flood neither keeps the loop from taking them, which the kernel drops when too many wait there, nor slows
 * down what is under way. Who has waited for `longestMs`, in a long flood a part of it, is turned away: there is still use
 * in asking elsewhere.
 */
export function createWaitingRoom(longestMs: number, isCrowded = () => false, patienceMs = PATIENCE_MS): WaitingRoom {
  // A set keeps the order, and lets go of who leaves the middle of it.
  const waiting = new Set<Waiter>();
  let underWay = 0;
  let isLookDue = false;
  let loop = performance.eventLoopUtilization();
  let emptyAt = 0;
  let begunAt = 0;

  function begin(waiter: Waiter): void {
    underWay += 1;
    begunAt = performance.now();
    decide(waiter, 'BEGAN');
  }

  function decide(waiter: Waiter, state: 'BEGAN' | 'GONE'): void {
    waiting.delete(waiter);
    waiter.state = state;
    waiter.settle(state === 'BEGAN');
  }

  function look(): void {
    const now = performance.now();
    const { utilization } = performance.eventLoopUtilization(loop);
    loop = performance.eventLoopUtilization();
    turnAway(now);
    const atLeast = now - begunAt > patienceMs ? 1 : 0;
    beginSome(Math.max(utilization < BUSY && !isCrowded() ? AT_A_TIME : atLeast, places()));
    isLookDue = false;
    lookLater(now);
  }

  function isStanding(now: number): boolean {
    return waiting.size > 0 && now - emptyAt > STANDS_FOR * longestMs;
  }

  function turnAway(now: number): void {
    const longest = isStanding(now) ? STANDING * longestMs : longestMs;
    for (const waiter of waiting) {
      if (now - waiter.since <= longest) return;
      decide(waiter, 'GONE');
    }
  }

  function lookLater(now: number): void {
    if (waiting.size === 0) emptyAt = now;
    else if (!isLookDue) {
      isLookDue = true;
      setTimeout(look, LOOK_MS);
    }
  }

  /** Free whatever else is. */
  function places(): number {
    return (isCrowded() ? FEWEST : FEW) - underWay;
  }

  function beginSome(most: number): void {
    let left = most;
    for (const waiter of waiting) {
      if (left <= 0) return;
      begin(waiter);
      left -= 1;
    }
  }

  return {
    isStanding: () => isStanding(performance.now()),
    enter() {
      let settle = (_begins: boolean) => {};
      const begins = new Promise<boolean>((resolve) => {
        settle = resolve;
      });
      const waiter: Waiter = { since: performance.now(), state: 'WAITS', settle };
      if (waiting.size === 0) {
        emptyAt = waiter.since;
        loop = performance.eventLoopUtilization();
      }
      waiting.add(waiter);
      beginSome(places());
      lookLater(waiter.since);
      return {
        begins,
        leave() {
          if (waiter.state === 'BEGAN') underWay -= 1;
          decide(waiter, 'GONE');
          beginSome(places());
        },
      };
    },
  };
}
