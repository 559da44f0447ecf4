import type { ClaimRecord, ParameterClaim } from '../../../src/economics/resolution/claim-record.ts';

const PLAIN: ParameterClaim = {
  id: 'PC1',
  parameter: 'price/cpo',
  year: null,
  value: { low: null, mid: 1.2, high: null },
  conversion: 'as stated',
  claims: ['said'],
  publisher: 'ann',
  knownFrom: '2026-04-17',
  basis: 'ESTIMATED',
  confidence: 'MEDIUM',
  seen: 'PAGE',
};

/** A rival claim of which only what matters is told. */
export function rival(some: Partial<ParameterClaim>): ParameterClaim {
  return { ...PLAIN, ...some };
}

/** A record of these claims; `known`: the days of the claims behind the house view. */
export function recordOf(rivals: readonly ParameterClaim[], known: Readonly<Record<string, string>> = {}): ClaimRecord {
  const days = [...rivals.flatMap(({ knownFrom }) => knownFrom ?? []), ...Object.values(known)].sort();
  return {
    rivals,
    knownFrom: new Map(Object.entries(known)),
    newest: days.at(-1) ?? null,
    organizations: ['ann', 'bert', 'carl'],
  };
}
