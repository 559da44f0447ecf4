import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { fc } from '../../support/properties.ts';
import type { OpenStore } from '../../support/stores.ts';
import { asking, dataOf } from '../model/asking.ts';

const AS_OF = `{
  profitRedistribution(scenario: {
    knownOn: "2026-05-31", publishers: ["goldman", "lightcounting"], pooling: {by: [CONFIDENCE, DATE]},
    staleness: {halfLifeMonths: 12}, uncertainty: {draws: 64}
  }) {
    scenarioId warnings
    pool(year: 2030) { changeUsd presentValueUsd interval { p5 p95 } }
    firms(year: 2030, first: 8) { name changeUsd materiality { share operatingIncomeUsd fiscalYear } }
    withoutClaim { parameter year why }
    publisherCoverage { publisher { slug } behind withoutClaim supplied { parameter year value { low mid high } } }
  }
}`;

interface Later {
  readonly knownFrom: string;
  readonly parameter: string;
  readonly publisher: string;
  readonly mid: number;
}

/** As a load or an editor would add it: a claim, who said it, what it comes to, and that the house now rests on it. */
const ADD = {
  name: 'addLater',
  cypher: `// addLater
MATCH (speaker:Organization {slug: $publisher}), (source:Source {id: 'RECALL'}), (house:Claim {id: $house}), (state:GraphState {id: 'graph'})
CREATE (claim:Claim {id: $id, statement: 'Said later', metric: 'PRICE', basis: 'ESTIMATED', seen: 'PAGE', confidence: 'HIGH',
  knownFrom: $knownFrom, recordedOn: $knownFrom, house: false, refs: [], tags: [], searchText: 'said later'})
CREATE (claim)-[:ATTRIBUTED_TO]->(speaker)
CREATE (claim)-[:CITES {position: 0}]->(source)
CREATE (house)-[:RESTS_ON]->(claim)
CREATE (value:ParameterClaim {id: $id, parameter: $parameter, mid: $mid, conversion: 'as stated'})
CREATE (value)-[:CONVERTS {position: 0}]->(claim)
SET state.version = state.version + 1`,
};

let added = 0;

async function add(store: GraphStore, { knownFrom, parameter, publisher, mid }: Later): Promise<void> {
  added += 1;
  const parameters = { id: `later-${added}`, house: `house:${parameter}`, knownFrom, parameter, publisher, mid };
  await store.write((transaction) => transaction.run(ADD, parameters));
}

export function lookAheadSuite(open: OpenStore): void {
  describe('a look back', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
    });

    // Before claims drawn at random are added: with some of them the chain cannot hold a publisher's choice.
    it.each([
      { publisher: 'bernstein', claim: 'c04-cpo-price-premium-bernstein', lost: '"price/cpo","year":null' },
      // The second of the two claims that a value is worked out from.
      {
        publisher: 'lightcounting',
        claim: 'c12-ethernet-growth-2026-2030-lightcounting',
        lost: '"market/SCALE_OUT","year":2030',
      },
    ])('does not count what rests on $claim once it is retracted', async ({ publisher, claim, lost }) => {
      const ask = asking(store);
      const query = `{ profitRedistribution(scenario: {publishers: ["${publisher}"]}) { publisherCoverage { supplied { parameter year } } } }`;
      const suppliedNow = async () => JSON.stringify(await dataOf(ask(query)));
      expect(await suppliedNow()).toContain(lost);
      await store.write((transaction) => transaction.run(retract, { claim }));
      expect(await suppliedNow()).not.toContain(lost);
    });

    it('names no publisher of whose claims on parameters none stands', async () => {
      const ask = asking(store);
      const query = '{ evidencePublishers { slug } }';
      const publishers = async () => {
        const { evidencePublishers } = await dataOf(ask<{ evidencePublishers: { slug: string }[] }>(query));
        return evidencePublishers.map(({ slug }) => slug);
      };
      const before = await publishers();
      // The one claim of each, on one parameter and on two.
      for (const claim of ['dsp-cost-share-aicplight', 'coherent-operating-margin-fq2-2026-nongaap'])
        await store.write((transaction) => transaction.run(retract, { claim }));
      const left = before.filter((slug) => slug !== 'aicplight' && slug !== 'coherent');
      expect(left).toHaveLength(before.length - 2);
      expect(await publishers()).toEqual(left);
    });

    it('answers what was answered then, to the byte, whatever has been said since', async () => {
      const ask = asking(store);
      const before = (await ask(AS_OF)).text;
      const later = fc.record({
        knownFrom: fc.constantFrom('2026-06-01', '2026-09-30', '2027-02-01'),
        parameter: fc.constantFrom(
          'price/cpo',
          'price/lpo',
          'share/lumentum/laser/cpo',
          'input/cpo/optical-engine/fiber-attach',
        ),
        publisher: fc.constantFrom('goldman', 'lightcounting', 'citi'),
        mid: fc.double({ min: 0.02, max: 0.9, noNaN: true }),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(later, { minLength: 1, maxLength: 3 }), async (claims) => {
          for (const claim of claims) await add(store, claim);
          expect((await ask(AS_OF)).text).toBe(before);
        }),
        { numRuns: 3 },
      );
    });

    it('and would see what had been said by then', async () => {
      const ask = asking(store);
      const before = (await ask(AS_OF)).text;
      await add(store, { knownFrom: '2026-05-31', parameter: 'price/lpo', publisher: 'goldman', mid: 0.8 });
      const after = await ask(AS_OF);
      await dataOf(Promise.resolve(after));
      expect(after.text).not.toBe(before);
    });

    it('sets no change beside an income that was published later than another figure of its year', async () => {
      // Of Innolight's FY2023 a gross margin was out in 2024; the only page read with its income is of February 2026.
      const query = (day: string) =>
        `{ firm(slug: "innolight") { redistribution(scenario: { knownOn: "${day}" }, year: 2030) { materiality { share operatingIncomeUsd fiscalYear reason } } } }`;
      const at = async (day: string) => {
        const { firm } = await dataOf(asking(store)<{ firm: Innolight }>(query(day)));
        return firm.redistribution.materiality;
      };
      const reason = 'Operating income of FY2023 is not known.';
      expect(await at('2025-06-30')).toEqual({ share: null, operatingIncomeUsd: null, fiscalYear: 'FY2023', reason });
      const later = await at('2026-02-06');
      expect(later).toMatchObject({ fiscalYear: 'FY2024', reason: null });
      // 5,824 million CNY at 7.189 to the dollar.
      expect(later.operatingIncomeUsd).toBeCloseTo(5.824e9 / 7.189, 0);
    });

    it('sets changes beside what firms had reported by then', async () => {
      const ask = asking(store);
      const of = (choice: string) =>
        `{ profitRedistribution(scenario: {${choice}}) { firms(year: 2030) { firm { slug } materiality { fiscalYear } } } }`;
      const yearsBy = async (choice: string): Promise<ReadonlyMap<string, string | null>> => {
        const { profitRedistribution } = await dataOf(ask<{ profitRedistribution: { firms: Row[] } }>(of(choice)));
        const named = profitRedistribution.firms.flatMap(({ firm, materiality }) =>
          firm === null ? [] : [[firm.slug, materiality.fiscalYear] as const],
        );
        return new Map(named);
      };
      const [then, now] = [await yearsBy('knownOn: "2026-03-31"'), await yearsBy('')];
      const published = await store.read({ name: 'published', cypher: PUBLISHED }, { day: '2026-03-31' });
      const known = new Set(published.map(({ year }) => year));
      const told = [...then].filter(([, year]) => year !== null);
      expect(told.filter(([slug, year]) => !known.has(`${slug}/${year}`))).toEqual([]);
      expect([...now].filter(([slug, year]) => year !== then.get(slug)).length).toBeGreaterThan(0);

      const before = (await ask(AS_OF)).text;
      await store.write((transaction) => transaction.run(REPORT_LATER));
      expect((await ask(AS_OF)).text).toBe(before);
      expect((await yearsBy('')).get('nvidia')).toBe('FY2099');
    });
  });
}

const retract = {
  name: 'retract',
  cypher: `// retract
MATCH (claim:Claim {id: $claim}), (state:GraphState {id: 'graph'})
SET claim.retractedOn = '2026-11-24', state.version = state.version + 1`,
};

interface Row {
  readonly firm: { readonly slug: string } | null;
  readonly materiality: { readonly fiscalYear: string | null };
}

interface Innolight {
  readonly redistribution: {
    readonly materiality: { readonly operatingIncomeUsd: number | null; readonly fiscalYear: string | null };
  };
}

const PUBLISHED = `// published
MATCH (f:Firm)-[:REPORTED]->(y:FiscalYear)-[:HAS]->(:Figure)-[:CITES]->(s:Source)
WHERE y.periodEnd <= $day AND coalesce(s.publishedOn, s.retrievedOn) <= $day
RETURN DISTINCT f.slug + '/' + y.label AS year`;

const REPORT_LATER = {
  name: 'report-later',
  cypher: `// report-later
MATCH (f:Firm {slug: 'nvidia'}), (state:GraphState {id: 'graph'})
CREATE (f)-[:REPORTED]->(y:FiscalYear {key: 'nvidia/FY2099', firm: 'nvidia', label: 'FY2099', periodEnd: '2099-01-31',
  months: 12, currency: 'USD', fullYear: true, operatingIncomeUsd: 1e12})
CREATE (y)-[:HAS]->(:Figure {id: 'later', metric: 'OPERATING_INCOME', value: 1000000, unit: 'millions', seen: 'PAGE'})
SET state.version = state.version + 1`,
};
