import { expect, test } from 'vitest';
import { settle } from './settling.ts';
import type { Vital } from './vitals.ts';

const VITAL: Vital = {
  atMs: 0,
  rssMb: 0,
  heapMb: null,
  loopDelayP99Ms: null,
  processorS: null,
  collectorS: null,
  machine: null,
  fixedWorkMs: 1,
};

/** Holds whose resident memory is so on the whole. */
async function held(seconds: number, levels: readonly number[]) {
  const vitals: Vital[] = [];
  const pieces: number[] = [];
  const took = await settle(seconds, vitals, async (piece) => {
    const level = levels[pieces.length] ?? Number.NaN;
    pieces.push(piece);
    vitals.push({ ...VITAL, rssMb: level - 1 }, { ...VITAL, rssMb: level + 1 });
  });
  return { took, pieces };
}

test('a memory that is level is held for two minutes', async () => {
  expect(await held(600, [900, 901])).toEqual({ took: 120, pieces: [60, 60] });
});

test('a memory that rises is held until it is level', async () => {
  expect(await held(600, [700, 800, 850, 854])).toEqual({ took: 240, pieces: [60, 60, 60, 60] });
});

test('a memory that never is level is judged after six minutes', async () => {
  expect(await held(600, [700, 800, 900, 1_000, 1_100, 1_200, 1_300])).toMatchObject({ took: 360 });
});

test('a short run settles in shorter pieces, each of which may add less', async () => {
  expect(await held(100, [700, 702, 702.5])).toEqual({ took: 30, pieces: [10, 10, 10] });
});
