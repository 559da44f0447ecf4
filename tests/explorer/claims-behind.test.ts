import { describe, expect, it } from 'vitest';
import type { SwingsFragment } from '../../src/explorer/generated/graphql.ts';
import { claimIds } from '../../src/explorer/why/claims-behind.ts';

describe('the claims behind a figure', () => {
  it('are all asked for, each once, however many there are', () => {
    const influences = Array.from({ length: 101 }, (_, at) => restingOn([`claim-${at}`, 'shared']));
    const ids = claimIds([...influences, restingOn(['x', 'y', 'z'])]);
    expect(ids).toHaveLength(101 + 1 + 3);
    expect(ids.slice(-3)).toEqual(['x', 'y', 'z']);
  });
});

function restingOn(claims: readonly string[]): SwingsFragment {
  return {
    ...{ parameter: 'adoption/SCALE_OUT/cpo', swingUsd: 1, lowUsd: 0, highUsd: 1, seen: [], values: [] },
    claims: claims.map((id) => ({ id })),
  };
}
