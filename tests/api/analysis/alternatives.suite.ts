import { describe, expect, it } from 'vitest';
import type { GraphApi } from '../graph/ask.ts';

const CANDIDATES = 'firm { slug } grounds { kind stage { slug } technology { slug } what share claims { id } }';
const COMPARE = `query ($slugs: [ID!]!, $baseline: ScenarioInput) { compareFirms(slugs: $slugs, year: 2030, baseline: $baseline) {
  firms { firm { slug } redistribution { changeUsd baselineProfitUsd } positions { stage { slug } technology { slug } share scenarioProfitUsd baselineProfitUsd }
    suppliers { slug } customers { slug } }
  sharedSuppliers { slug } sharedCustomers { slug } sharedStages { slug } } }`;

// biome-ignore lint/suspicious/noExplicitAny: a row of an answer, of the shape that a query above selects.
type Row = any;

export function alternativesSuite(api: GraphApi): void {
  describe('whoCouldSupply', () => {
    it('lasers: those who earn there by share, then others on other grounds', async () => {
      const { whoCouldSupply } = await api.data(`{ whoCouldSupply(stage: "laser", first: 200) { ${CANDIDATES} } }`);
      expect(whoCouldSupply[0].firm.slug).toBe('lumentum');
      expect(whoCouldSupply.map(({ firm }: Row) => firm.slug)).toContain('landmark');
      for (const { grounds } of whoCouldSupply)
        for (const { kind, claims } of grounds) if (kind !== 'ROLE') expect(claims.length).toBeGreaterThan(0);
    });

    it('boards in a year: those who deliver in it, as alternatives to one of them do', async () => {
      const query = `query ($year: Int) { whoCouldSupply(stage: "pcb", year: $year, first: 200) { ${CANDIDATES} }
        alternatives(to: "wus", year: $year, first: 200) { ${CANDIDATES} } }`;
      const suppliersIn = async (year: number | null) => {
        const { whoCouldSupply, alternatives } = await api.data(query, { year });
        return [whoCouldSupply, alternatives].map((found) =>
          found.flatMap(({ firm, grounds }: Row) => (grounds[0].kind === 'SUPPLIES' ? [firm.slug] : [])),
        );
      };
      // TTM's deliveries end with 2026, those of Victory Giant have no known end.
      for (const known of await suppliersIn(null)) {
        expect(known).toEqual(expect.arrayContaining(['ttm', 'victory-giant']));
      }
      for (const then of await suppliersIn(2030)) {
        expect(then).toContain('victory-giant');
        expect(then).not.toContain('ttm');
      }
    });

    it('a product: its makers and those of products like it', async () => {
      const { whoCouldSupply } = await api.data(`{ whoCouldSupply(product: "nvda-q3450") { ${CANDIDATES} } }`);
      const made = whoCouldSupply.flatMap(({ firm, grounds }: Row) =>
        grounds.map(({ what }: Row) => `${firm.slug} ${what}`),
      );
      expect(made).toEqual(expect.arrayContaining(['nvidia nvda-q3450', 'broadcom avgo-bailly']));
    });

    it('a product in a year: those who make it or one like it then', async () => {
      const { whoCouldSupply } = await api.data(
        `{ whoCouldSupply(product: "nvda-q3450", year: 2023, first: 200) { ${CANDIDATES} } }`,
      );
      const makers = whoCouldSupply.flatMap(({ firm, grounds }: Row) =>
        grounds[0].kind === 'MAKES' ? [firm.slug] : [],
      );
      // NVIDIA makes its own since 2025, AOI its light source since 2022.
      expect(makers).toContain('aaoi');
      expect(makers).not.toContain('nvidia');
    });

    it('of nothing that exists is null with suggestions, of both at once refused', async () => {
      const none = await api.ask(`{ whoCouldSupply(stage: "lasr") { ${CANDIDATES} } }`);
      expect([none.data.whoCouldSupply, none.extensions.suggestions]).toMatchObject([
        null,
        [{ suggestions: expect.arrayContaining(['laser']) }],
      ]);
      const both = await api.ask(`{ whoCouldSupply(stage: "laser", product: "m") { ${CANDIDATES} } }`);
      expect(both.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'stage' } }]);
    });

    it.each([
      'whoCouldSupply(stage: "pcb", year: 203)',
      'whoCouldSupply(product: "nvda-q3450", year: 203)',
      'alternatives(to: "wus", year: -1)',
    ])('refuses a year that says nothing: %s', async (question) => {
      const { errors } = await api.ask(`{ ${question} { ${CANDIDATES} } }`);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'year' } }]);
    });
  });

  it('alternatives to the substrate maker are the others', async () => {
    const { alternatives } = await api.data(`{ alternatives(to: "axt", first: 4) { ${CANDIDATES} } }`);
    const slugs = alternatives.map(({ firm }: Row) => firm.slug);
    expect(slugs).toEqual(['sumitomo-electric', 'jx', 'soitec', 'freiberger']);
  });

  describe('compareFirms', () => {
    it('shows where two laser makers meet', async () => {
      const { compareFirms } = await api.data(COMPARE, { slugs: ['lumentum', 'coherent'] });
      const { firms, sharedStages, sharedSuppliers, sharedCustomers } = compareFirms;
      expect(sharedStages.map(({ slug }: Row) => slug)).toContain('laser');
      expect(sharedSuppliers.map(({ slug }: Row) => slug)).toContain('axt');
      expect(sharedCustomers.map(({ slug }: Row) => slug)).toContain('nvidia');
      for (const { redistribution, positions } of firms) {
        const change = positions.reduce(
          (sum: number, row: Row) => sum + row.scenarioProfitUsd - row.baselineProfitUsd,
          0,
        );
        expect(change).toBeCloseTo(redistribution.changeUsd, 2);
      }
    });

    it('shows what a firm earns in the baseline alone, so that its positions sum to what it gains', async () => {
      const baseline = { boxMargins: [{ technology: 'cpo', margin: 0.6 }] };
      const { compareFirms } = await api.data(COMPARE, { slugs: ['nvidia', 'broadcom'], baseline });
      const [{ positions, redistribution }] = compareFirms.firms;
      const box = positions.find(({ stage }: Row) => stage.slug === 'switch-system');
      expect(box).toMatchObject({ technology: { slug: 'cpo' }, share: 0, scenarioProfitUsd: 0 });
      const before = positions.reduce((sum: number, row: Row) => sum + row.baselineProfitUsd, 0);
      expect(before).toBeCloseTo(redistribution.baselineProfitUsd, 2);
    });

    it('refuses one firm, and an unknown one', async () => {
      const one = await api.ask(COMPARE, { slugs: ['lumentum'] });
      const unknown = await api.ask(COMPARE, { slugs: ['lumentum', 'coherant'] });
      expect(one.errors).toMatchObject([{ extensions: { argument: 'slugs' } }]);
      expect(unknown.errors).toMatchObject([{ extensions: { argument: 'slugs[1]', suggestions: ['coherent'] } }]);
    });
  });
}
