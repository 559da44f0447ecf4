import { expect, it } from 'vitest';
import { createFormatError } from '../../../src/api/errors/format-error.ts';
import { reasonsOf } from '../../../src/api/errors/reasons-of.ts';
import { refusalsOf } from '../../../src/api/scenarios/refusal.ts';
import { InputError } from '../../../src/domain/input-error.ts';

const faults = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ argument: `prices[${at}]`, message: `${at} is wrong` }));
const explain = createFormatError(
  () => 'id',
  (_id, error) => {
    throw error;
  },
);
const refused = (count: number) => explain({ message: '' }, new InputError(faults(count)));
const NOT_TOLD = '1,500 more faults are not told: mend the first 1,000, then ask again.';

it('tells the first thousand faults of an input, and how many more there are', () => {
  const error = refused(2_500);
  expect(error.message).toBe(`0 is wrong (999 more under extensions.faults) ${NOT_TOLD}`);
  expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'prices[0]', moreFaults: 1_500 });
  const told = faults(1_000).map((fault) => ({ ...fault, suggestions: [] }));
  expect(error.extensions?.faults).toEqual(told);
  const reasons = told.map(({ argument, message }) => `${argument}: ${message}`);
  expect(reasonsOf(error)).toEqual([...reasons, NOT_TOLD]);
});

it('speaks of no more faults where all are told', () => {
  const { message, extensions } = refused(1_000);
  expect(message).toBe('0 is wrong (999 more under extensions.faults)');
  expect(extensions).not.toHaveProperty('moreFaults');
  expect(extensions?.faults).toHaveLength(1_000);
});

it('refuses a scenario for the first thousand faults, and says how many more there are', () => {
  const refusals = refusalsOf(faults(2_500));
  expect(refusals).toHaveLength(1_001);
  expect(refusals[999]).toMatchObject({ field: 'input.prices[999]', message: '999 is wrong' });
  expect(refusals[1_000]).toEqual({ field: null, message: NOT_TOLD, code: 'BAD_USER_INPUT', suggestions: [] });
  expect(refusalsOf(faults(1_000))).toHaveLength(1_000);
});
