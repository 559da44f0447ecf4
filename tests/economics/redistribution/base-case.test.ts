import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DOMAINS } from '../../../src/domain/vocabulary.ts';
import { prepareEvidence } from '../../../src/economics/case/prepare-evidence.ts';
import { redistribute } from '../../../src/economics/redistribution/redistribute.ts';
import { baseCase } from '../../support/economics/base-case.ts';

interface CheckedYear {
  readonly pool: Readonly<Record<string, number>>;
  readonly mix: Readonly<Record<string, readonly [number, number]>>;
  readonly firmChangeUsd: Readonly<Record<string, number>>;
  readonly stageProfitUsd: Readonly<Record<string, readonly [number, number]>>;
}

/** Computed from the same facts by a separate program. */
const checks: { readonly years: Readonly<Record<string, CheckedYear>> } = JSON.parse(
  readFileSync(new URL('../../support/economics/base-case.json', import.meta.url), 'utf8'),
);
const answer = redistribute(prepareEvidence(baseCase()));

describe.each(Object.entries(checks.years))('the base case in %s', (name, check) => {
  const year = Number(name);

  it('has every firm and rest to a dollar, and no other', () => {
    const changes = Object.fromEntries(answer.firms(year).map((row) => [row.key, row.changeUsd]));
    expect(Object.keys(changes).sort()).toEqual(Object.keys(check.firmChangeUsd).sort());
    for (const [key, change] of Object.entries(check.firmChangeUsd))
      expect(offBy(changes[key], change)).toBeLessThan(1);
  });

  it('has every stage to a dollar, and no other', () => {
    const stages = answer.stages(year);
    expect(stages.map((row) => row.stage)).toEqual(Object.keys(check.stageProfitUsd).sort());
    for (const row of stages) {
      const [baseline, scenario] = check.stageProfitUsd[row.stage] ?? [];
      expect(offBy(row.baselineProfitUsd, baseline)).toBeLessThan(1);
      expect(offBy(row.scenarioProfitUsd, scenario)).toBeLessThan(1);
    }
  });

  it('has the pool to a dollar and the mix to a billionth', () => {
    const pool: Readonly<Record<string, unknown>> = { ...answer.pool(year) };
    for (const [figure, value] of Object.entries(check.pool)) expect(offBy(pool[figure], value)).toBeLessThan(1);
    for (const domain of DOMAINS) {
      for (const row of answer.mix(domain, year)) {
        const [baseline, scenario] = check.mix[`${domain}/${row.technology}`] ?? [];
        expect(offBy(row.baselineShare, baseline)).toBeLessThan(1e-9);
        expect(offBy(row.scenarioShare, scenario)).toBeLessThan(1e-9);
      }
    }
  });
});

function offBy(value: unknown, check: number | undefined): number {
  return Math.abs(Number(value) - (check ?? Number.NaN));
}
