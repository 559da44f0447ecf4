import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenStore } from '../../support/stores.ts';
import { type Ask, asking, dataOf } from './asking.ts';
import { changes, INPUTS_QUERY, type Inputs } from './recompute.ts';

const CHANGES_QUERY = /* GraphQL */ `
  query Changes($scenario: ScenarioInput, $baseline: ScenarioInput) {
    profitRedistribution(scenario: $scenario, baseline: $baseline) {
      byYear { year firms { name firm { slug } changeUsd baselineProfitUsd } }
    }
  }
`;
interface Changes {
  readonly profitRedistribution: {
    readonly byYear: readonly {
      readonly year: number;
      readonly firms: readonly {
        readonly name: string;
        readonly firm: { readonly slug: string } | null;
        readonly changeUsd: number;
      }[];
    }[];
  };
}

const COMPARED = {
  'the base case': {},
  'levers of every kind': {
    scenario: {
      fromYear: 2026,
      toYear: 2032,
      adoption: [
        {
          domain: 'SCALE_OUT',
          technology: 'npo',
          curve: { logistic: { saturation: 0.3, midpoint: 2029, steepness: 0.8 } },
        },
      ],
      prices: [{ technology: 'cpo', relativePrice: 0.95 }],
      demand: [{ domain: 'SCALE_OUT', growthPerYear: 0.05, elasticity: 0.7, quotedFor: 'PLUGGABLES_ONLY' }],
      inputs: [{ technology: 'cpo', buyer: 'optical-engine', seller: 'external-laser-source', share: 0.1 }],
      shares: [{ technology: 'cpo', stage: 'optical-engine', firm: 'marvell', share: 0.1 }],
      margins: [{ stage: 'laser', firm: 'lumentum', margin: 0.3 }],
      boxMargins: [{ technology: 'cpo', margin: 0.417 }],
    },
  },
  'a baseline of its own': {
    scenario: { prices: [{ technology: 'cpo', relativePrice: 0.9 }] },
    baseline: { prices: [{ technology: 'lpo', relativePrice: 0.8 }], demand: [{ elasticity: 1 }] },
  },
};

export function modelInputsSuite(open: OpenStore): void {
  describe('modelInputs', () => {
    let ask: Ask;
    beforeAll(async () => {
      ask = asking(await open());
    });

    it.each(Object.entries(COMPARED))(
      'lets another program compute every firm and year again: %s',
      async (_name, cases) => {
        const { modelInputs } = await dataOf(ask<{ modelInputs: Inputs }>(INPUTS_QUERY, cases));
        const { profitRedistribution } = await dataOf(ask<Changes>(CHANGES_QUERY, cases));
        for (const { year, firms } of profitRedistribution.byYear) {
          const again = changes(modelInputs, year);
          expect(firms.map(({ name, firm }) => firm?.slug ?? name).sort()).toEqual([...again.keys()].sort());
          for (const { name, firm, changeUsd } of firms) {
            const own = again.get(firm?.slug ?? name) ?? Number.NaN;
            expect(Math.abs(own - changeUsd), `${name} ${year}`).toBeLessThan(1e-9 * 1e10);
          }
        }
      },
    );

    it('says what is different in a baseline of its own, and nothing where there is none', async () => {
      const own = await dataOf(ask<{ modelInputs: Inputs }>(INPUTS_QUERY, COMPARED['a baseline of its own']));
      const none = await dataOf(ask<{ modelInputs: Inputs }>(INPUTS_QUERY));
      expect(own.modelInputs.baselineTechnologies).not.toBeNull();
      expect(none.modelInputs.baselineTechnologies).toBeNull();
      expect(none.modelInputs.baselineCaptures).toBeNull();
    });
  });
}
