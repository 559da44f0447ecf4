import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenStore } from '../../support/stores.ts';
import { type Ask, asking, dataOf } from '../model/asking.ts';

export function parametersSuite(open: OpenStore): void {
  describe('parameters and what is claimed of them', () => {
    let ask: Ask;
    beforeAll(async () => {
      ask = asking(await open());
    });
    // biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is what each query selects
    const data = (query: string) => dataOf(ask<any>(query));

    it('shows the house view, every claim in the unit of the parameter, and both pooled', async () => {
      const { parameter } = await data(`{ parameter(id: "price/cpo") {
        id kind unit disagreement
        values { year house { low mid high } houseBasis houseClaim { id } pooled { low mid high }
          claims { publisher { slug } value { mid } stated { low mid high } conversion knownFrom superseded claims { id } } }
      } }`);
      expect(parameter).toMatchObject({ id: 'price/cpo', kind: 'PRICE', unit: 'ratio' });
      const [value] = parameter.values;
      expect(value.house).toEqual({ low: 0.76, mid: 1.1, high: 1.45 });
      expect(value.claims.map(({ publisher }: { publisher: { slug: string } }) => publisher.slug)).toEqual([
        'semianalysis',
        'goldman',
        'bernstein',
        'bofa',
      ]);
      const mids = [1.1, ...value.claims.map((claim: { value: { mid: number } }) => claim.value.mid)];
      expect(value.pooled.mid).toBeCloseTo(mids.reduce((sum, mid) => sum + mid, 0) / mids.length, 12);
      expect(parameter.disagreement).toBeCloseTo((1.2893 - 0.52085) / 0.69, 9);
      expect(value.claims[0].stated).toEqual({ low: 0.4861, mid: null, high: 0.5556 });
    });

    it('is null for what the model does not have', async () => {
      expect((await ask('{ parameter(id: "price/cpp") { id } }')).data).toEqual({ parameter: null });
    });

    it('lists parameters page by page, of a kind, with rivals or without', async () => {
      const query = (after: string) =>
        `{ parameters(first: 7, rivals: true${after}) { totalCount nodes { id values { claims { knownFrom } } } pageInfo { hasNextPage endCursor } } }`;
      const ids: string[] = [];
      let page = (await data(query(''))).parameters;
      while (page.pageInfo.hasNextPage) {
        ids.push(...page.nodes.map(({ id }: { id: string }) => id));
        page = (await data(query(`, after: "${page.pageInfo.endCursor}"`))).parameters;
      }
      ids.push(...page.nodes.map(({ id }: { id: string }) => id));
      expect(ids).toEqual([...new Set(ids)].sort());
      expect(ids).toHaveLength(page.totalCount);
      const { parameters } = await data('{ parameters(kind: PRICE) { nodes { id } } }');
      expect(parameters.nodes.map(({ id }: { id: string }) => id)).toEqual([
        'price/copper',
        'price/cpo',
        'price/dsp-pluggable',
        'price/lpo',
        'price/npo',
      ]);
    });

    it('ranks disagreements by what is at stake in a year, or for a firm', async () => {
      const { pool, tsmc } = await data(`{
        pool: disagreements(year: 2030, first: 3) { parameter { id } disagreement swingUsd atStakeUsd }
        tsmc: disagreements(year: 2030, firm: "tsmc", first: 3) { parameter { id } }
      }`);
      expect(pool[0].parameter.id).toBe('price/cpo');
      for (const one of pool) expect(one.atStakeUsd).toBeCloseTo(one.disagreement * one.swingUsd, 6);
      expect(tsmc).not.toEqual(pool.map(({ parameter }: { parameter: unknown }) => ({ parameter })));
    });

    it('says which old claims to check first', async () => {
      const { staleClaims } = await data(
        '{ staleClaims(year: 2030, olderThanMonths: 3, knownOn: "2026-11-24", first: 5) { claim { id knownFrom } ageMonths parameters swingUsd } }',
      );
      expect(staleClaims).toHaveLength(5);
      const swings = staleClaims.map(({ swingUsd }: { swingUsd: number }) => swingUsd);
      expect(swings).toEqual(swings.toSorted((a: number, b: number) => b - a));
      for (const { claim, ageMonths } of staleClaims) {
        expect(claim.knownFrom <= '2026-11-24').toBe(true);
        expect(ageMonths).toBeGreaterThan(3);
      }
    });

    it.each([
      ['{ disagreements(year: 1999) { swingUsd } }', 'year'],
      ['{ disagreements(firm: "tsmc", stage: "dsp") { swingUsd } }', 'stage'],
      ['{ disagreements(first: 0) { swingUsd } }', 'first'],
      ['{ staleClaims(olderThanMonths: -1) { swingUsd } }', 'olderThanMonths'],
      ['{ parameters(first: 1000) { totalCount } }', 'first'],
    ])('refuses %s', async (query, argument) => {
      const { errors } = await ask(query);
      expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    });

    it('takes no query more for many parameters than for one', async () => {
      const one = await ask(
        '{ parameters(first: 1, rivals: true) { nodes { values { claims { claims { id } publisher { slug } } } } } }',
      );
      const many = await ask(
        '{ parameters(first: 50, rivals: true) { nodes { values { claims { claims { id } publisher { slug } } } } } }',
      );
      expect(many.statements).toHaveLength(one.statements.length);
    });
  });
}
