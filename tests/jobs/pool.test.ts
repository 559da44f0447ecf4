import { expect, it } from 'vitest';
import { oldMegabytesFor } from '../../src/jobs/pool.ts';

it('lets a thread keep more for evidence that is larger than that of most graphs', () => {
  expect([0, 2_000_000, 10_000_000].map(oldMegabytesFor)).toEqual([256, 256, 1_000]);
});
