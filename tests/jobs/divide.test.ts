import { afterAll, expect, it } from 'vitest';
import { prepareEvidence } from '../../src/economics/case/prepare-evidence.ts';
import { createSensitivityModel } from '../../src/economics/sensitivity/sensitivity-model.ts';
import { swingRoom } from '../../src/economics/sensitivity/swings.ts';
import { onThreads } from '../../src/jobs/divide.ts';
import { createPool, type ThreadPool } from '../../src/jobs/pool.ts';
import { shareRequest } from '../../src/jobs/request.ts';
import { sharedNumbers } from '../../src/jobs/shared-numbers.ts';
import { baseCase } from '../support/economics/base-case.ts';

const THREADS = 2;
const EMPTY = { key: -1, bytes: new Uint8Array(new SharedArrayBuffer(0)) };
const prepared = prepareEvidence(baseCase());
const pool = createPool(THREADS);
afterAll(() => pool.close());

it('begins with no further part of a job once one has failed', async () => {
  const model = createSensitivityModel(prepared, {}, 2030, null);
  const begun: number[] = [];
  const failing: ThreadPool = {
    ...pool,
    // The second part fails on its thread, which cannot read its evidence.
    run(task) {
      begun.push(task.first);
      return pool.run(begun.length === 2 ? { ...task, request: { key: -1, comparison: {}, evidence: EMPTY } } : task);
    },
  };
  const job = onThreads(failing, shareRequest(prepared.evidence, {}), {
    work: { kind: 'swings', period: 2030, domain: null },
    items: model.parameters.length,
    size: 1,
    input: new Float64Array(0),
    output: sharedNumbers(swingRoom(model)),
    signal: undefined,
    onDone: () => undefined,
  });
  await expect(job).rejects.toThrow('JSON');
  // The other thread may do some while the failure is on its way.
  expect(begun.length).toBeLessThan(model.parameters.length / 2);
});
