import { expect, it } from 'vitest';
import { toldFaults } from '../../../src/api/errors/told-faults.ts';

it('looks for what the first unknown names may have meant, and tells every fault', () => {
  const faults = [
    { argument: 'rate', message: '2 is outside [0, 1]' },
    ...Array.from({ length: 5_000 }, (_, at) => ({
      ...{ argument: `prices[${at}].technology`, message: 'there is no such technology' },
      ...{ value: 'cpoo', allowed: ['lpo', 'cpo', 'npo'] },
    })),
  ];
  const told = toldFaults(faults);
  expect(told.map(({ argument }) => argument)).toEqual(faults.map(({ argument }) => argument));
  expect(told[1]?.suggestions).toEqual(['cpo']);
  const guided = told.flatMap(({ suggestions }, at) => (suggestions.length > 0 ? [at] : []));
  expect(guided).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
});
