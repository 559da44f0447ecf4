import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { createWaitingRoom, type Visit, type WaitingRoom } from '../../../src/api/overload/waiting-room.ts';
import { holdUp } from './hold-up.ts';

const MANY = 200;
/** Under way at a time where the loop is busy. */
const FEW = 6;
const BUSY_TURN_MS = 40;
const LONG_MS = 60_000;
const NEVER = () => false;
/** None begins for having waited. */
const PATIENT = Number.POSITIVE_INFINITY;

/** Visits in the order in which they were told whether they begin. */
function crowd(room: WaitingRoom, count: number) {
  const told: { readonly index: number; readonly begins: boolean }[] = [];
  const visits: Visit[] = Array.from({ length: count }, (_, index) => {
    const visit = room.enter();
    void visit.begins.then((begins) => told.push({ index, begins }));
    return visit;
  });
  return { told, visits, begun: () => told.flatMap(({ index, begins }) => (begins ? [index] : [])) };
}

describe('a waiting room', () => {
  let letGo = () => {};
  afterEach(() => letGo());

  it('lets a request begin at once where few are under way', async () => {
    const { told } = crowd(createWaitingRoom(LONG_MS), FEW);
    await Promise.resolve();
    await Promise.resolve();
    expect(told).toHaveLength(FEW);
  });

  it('lets all begin, some at a time, where the loop has time, though none has ended', async () => {
    const { begun } = crowd(createWaitingRoom(LONG_MS), MANY);
    await nextTurn();
    expect(begun().length).toBeLessThan(MANY / 2);
    await expect.poll(() => begun().length, { timeout: 20_000 }).toBe(MANY);
    expect(begun()).toEqual([...begun()].sort((a, b) => a - b));
  });

  it('lets another begin only as one ends where the loop is busy, in the order of their coming', async () => {
    letGo = holdUp(BUSY_TURN_MS);
    const { begun, visits } = crowd(createWaitingRoom(LONG_MS, NEVER, PATIENT), MANY);
    await pause(6 * BUSY_TURN_MS);
    expect(begun()).toEqual(Array.from({ length: FEW }, (_, index) => index));
    visits[0]?.leave();
    visits[3]?.leave();
    // Ending twice ends once.
    visits[3]?.leave();
    await pause(6 * BUSY_TURN_MS);
    expect(begun()).toEqual(Array.from({ length: FEW + 2 }, (_, index) => index));
  });

  it('lets one begin now and then in any case, though those under way never end', async () => {
    letGo = holdUp(BUSY_TURN_MS);
    const { begun } = crowd(
      createWaitingRoom(LONG_MS, () => true, 2 * BUSY_TURN_MS),
      MANY,
    );
    await pause(20 * BUSY_TURN_MS);
    expect(begun().length).toBeGreaterThan(4);
    expect(begun().length).toBeLessThan(MANY / 4);
  });

  it('turns away who has waited too long, and gives the place of who leaves to the next', async () => {
    letGo = holdUp(BUSY_TURN_MS);
    const room = createWaitingRoom(5 * BUSY_TURN_MS, NEVER, PATIENT);
    const first = crowd(room, FEW + 3);
    await expect.poll(() => first.told.length, { timeout: 20_000 }).toBe(FEW + 3);
    expect(first.told.slice(FEW)).toEqual([6, 7, 8].map((index) => ({ index, begins: false })));
    const second = crowd(room, 3);
    second.visits[0]?.leave();
    // Who was turned away had no place to free.
    for (const visit of first.visits.slice(FEW)) visit.leave();
    first.visits[0]?.leave();
    await expect.poll(() => second.told.length, { timeout: 20_000 }).toBe(3);
    expect(second.told).toContainEqual({ index: 0, begins: false });
    expect(second.begun()).toEqual([1]);
  });

  it('lets fewer begin while connections wait to be taken', async () => {
    let isCrowded = true;
    const { begun } = crowd(
      createWaitingRoom(LONG_MS, () => isCrowded, PATIENT),
      MANY,
    );
    await pause(6 * BUSY_TURN_MS);
    expect(begun()).toEqual([0, 1]);
    isCrowded = false;
    await expect.poll(() => begun().length, { timeout: 20_000 }).toBe(MANY);
  });

  it('has less patience where it has been full for twice as long as anybody waits', async () => {
    const longest = 10 * BUSY_TURN_MS;
    letGo = holdUp(BUSY_TURN_MS);
    const room = createWaitingRoom(longest, NEVER, PATIENT);
    const first = crowd(room, FEW);
    expect(room.isStanding()).toBe(false);
    const waits: number[] = [];
    const since = performance.now();
    while (performance.now() - since < 5 * longest) {
      const came = performance.now();
      void room.enter().begins.then(() => waits.push(performance.now() - came));
      await pause(BUSY_TURN_MS);
    }
    expect(waits[0]).toBeGreaterThan(longest);
    // Of the last ones the shortest: without less patience each waits the longest, and a machine that stalls delays any.
    expect(Math.min(...waits.slice(-5))).toBeLessThan(longest * 0.75);
    expect(room.isStanding()).toBe(true);
    for (const visit of first.visits) visit.leave();
    letGo();
    await expect.poll(() => room.isStanding(), { timeout: 20_000 }).toBe(false);
  });
});
