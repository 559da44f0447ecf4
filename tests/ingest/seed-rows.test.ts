import { beforeAll, describe, expect, test } from 'vitest';
import { type ClaimRow, claimRows } from '../../src/ingest/house/claim-rows.ts';
import { houseClaims } from '../../src/ingest/house/house-claims.ts';
import type { Row } from '../../src/ingest/tables/tables.ts';
import type { Folder } from '../../src/ingest/validate/folder.ts';
import { validateFolder } from '../../src/ingest/validate-folder.ts';
import { SEED } from '../support/seed.ts';

/** What the rows of the seed say of their own numbers. */
let folder: Folder;
let claims: ReadonlyMap<string, ClaimRow>;
beforeAll(async () => {
  const checked = await validateFolder(SEED);
  if (checked.folder === null) throw new Error('the folder has mistakes');
  folder = checked.folder;
  claims = new Map(claimRows(folder).map((row) => [row.id, row]));
});

const claim = (id: string): ClaimRow => {
  const row = claims.get(id);
  if (row === undefined) throw new Error(`no claim ${id}`);
  return row;
};
const firmsOf = ({ about }: ClaimRow) => about.filter(({ kind }) => kind === 'firm').map(({ key }) => key);

/** Links whose source speaks of talks, of a plan, of what may be or is expected, or of orders for a year to come. */
const PLANS = [
  ...['l083', 'l150', 'l151', 'l217', 'm024', 'm038', 'm117', 'm118', 'm151', 'm161', 'm162', 'm163', 'm164'],
  ...['m181', 'm272', 'm474', 'm475', 'm476', 'm550', 'm551', 'm634'],
].map((id) => `link-${id}`);

describe('a plan', () => {
  test('is a forecast or an aim, and no report', () => {
    const reported = PLANS.filter((id) => !['FORECAST', 'TARGET'].includes(claim(id).basis));
    expect(reported).toEqual([]);
  });

  test('is no delivery where nothing else speaks of one', async () => {
    const onPlansAlone: string[] = [];
    for await (const rows of folder.relations.rows()) {
      const isPlan = (id: string) => PLANS.includes(id) || ['FORECAST', 'TARGET'].includes(claim(id).basis);
      onPlansAlone.push(...rows.filter(({ claims: evidence }) => evidence.every(isPlan)).map(({ id }) => id));
    }
    expect(onPlansAlone).toEqual([]);
  });
});

test('what only a machine-written text says is no report, nor is a relation that rests on it alone', async () => {
  const written = new Set(folder.sources.filter(({ publisher }) => /AI-written/.test(publisher)).map(({ id }) => id));
  const isWritten = ({ sources }: ClaimRow) => sources.length > 0 && sources.every((id) => written.has(id));
  const unchecked = [...claims.values()].filter(isWritten);
  expect(unchecked.length).toBeGreaterThan(100);
  expect(unchecked.filter(({ basis }) => basis !== 'ESTIMATED').map(({ id }) => id)).toEqual([]);

  const ids = new Set(unchecked.map(({ id }) => id));
  const reported: string[] = [];
  for await (const rows of folder.relations.rows())
    for (const { id, status, claims: evidence } of rows)
      if (evidence.every((one) => ids.has(one)) && status !== 'ESTIMATE') reported.push(id);
  expect(reported).toEqual([]);
});

test('a customer that its supplier does not name is no firm, whomever the research takes it for', () => {
  const inferred = folder.relationClaims.filter(
    ({ note, basis }) => basis === 'REPORTED' && /customer inferred/.test(note ?? ''),
  );
  expect(inferred.length).toBeGreaterThan(1);
  expect(inferred.filter((row) => firmsOf(row).length > 1).map(({ id }) => id)).toEqual([]);
});

describe("a firm's share", () => {
  test('is a share of what firms sell, not of what they buy', () => {
    const bought = folder.shareClaims.filter(({ note }) => /buyer share|buyer side/.test(note ?? ''));
    expect(bought.length).toBeGreaterThan(10);
    expect(bought.filter(({ metric }) => metric === 'FIRM_SHARE').map(({ id }) => id)).toEqual([]);
  });

  test('or volume that several have together is that of all of them, or of no firm', () => {
    const joint = /together|mostly|almost all/;
    const counted = folder.shareClaims.filter(({ metric }) => metric !== 'QUALITATIVE' && metric !== 'REVENUE');
    const ofOne = counted.filter((row) => joint.test(row.variant ?? '') && firmsOf(row).length === 1);
    expect(ofOne.map(({ id }) => id)).toEqual([]);
  });
});

describe('the base case', () => {
  /** Whether a middle lies within what the claims state, from the lowest end to the highest; true where they state nothing. */
  function isWithin(mid: number, stated: readonly ClaimRow[]): boolean {
    const values = stated.flatMap(({ low, mid: middle, high }) =>
      [low, middle, high].filter((value) => value !== null),
    );
    return values.length === 0 || (mid * 100 >= Math.min(...values) - 0.5 && mid * 100 <= Math.max(...values) + 0.5);
  }

  test('says so where it estimates a share or margin that none of its claims about the firm states', () => {
    const captured = houseClaims(folder).filter(
      ({ basis, metric }) => basis === 'ESTIMATED' && (metric === 'STAGE_SHARE' || metric === 'OPERATING_MARGIN'),
    );
    expect(captured.length).toBeGreaterThan(20);
    const unsaid = captured.filter(({ about, evidence, metric, mid, note }) => {
      const stated = evidence
        .map(claim)
        .filter((row) => row.metric === (metric === 'STAGE_SHARE' ? 'FIRM_SHARE' : metric))
        .filter((row) => firmsOf(row)[0] === about[0]?.key && row.unit === 'percent');
      return note === null && !isWithin(mid, stated);
    });
    expect(unsaid.map(({ parameter }) => parameter)).toEqual([]);
  });

  test('assumes a share that its claims state otherwise, and names the rival', () => {
    const axt = houseClaims(folder).find(({ parameter }) => parameter === 'share/axt/substrate/*');
    expect(axt?.basis).toBe('ASSUMED');
    expect(axt?.evidence).toEqual(expect.arrayContaining(['inp-substrate-share-axt', 'share-h118', 'share-h212']));
  });

  test('takes an operating margin from a claim of the same accounts', () => {
    const margin = houseClaims(folder).find(({ parameter }) => parameter === 'margin/globalfoundries/photonics-fab/*');
    const stated = (margin?.evidence ?? []).map(claim).filter(({ metric }) => metric === 'OPERATING_MARGIN');
    expect(stated.map(({ variant, mid }) => [variant, mid])).toContainEqual(['IFRS', 11.7]);
  });

  test('says so where a coefficient is not what the split of the port comes to', () => {
    const PRICES = new Map([
      ['dsp-pluggable', 'split-dsp-price'],
      ['lpo', 'split-lpo-price'],
      ['cpo', 'split-cpo-optics'],
    ]);
    const splitsOf = (row: Row<'inputCoefficients'>) =>
      row.evidence.map(claim).filter(({ metric }) => metric === 'SPLIT_VALUE');
    const rows = folder.inputCoefficients.filter(
      (row) => row.buyer !== 'external-laser-source' && splitsOf(row).length > 0,
    );
    expect(rows.length).toBeGreaterThan(12);
    const unsaid = rows.filter((row) => {
      const key = splitsOf(row).map(({ id }) => id);
      const beside = rows.filter((other) => splitsOf(other).some(({ id }) => key.includes(id)));
      const ofPort = splitsOf(row).reduce((sum, { mid }) => sum + (mid ?? 0), 0);
      const price = claim(PRICES.get(row.technology) ?? '').mid ?? Number.NaN;
      const coefficients = beside.reduce((sum, { mid }) => sum + mid, 0);
      return Math.abs(coefficients / (ofPort / price) - 1) > 0.1 && row.note === null;
    });
    expect(unsaid.map(({ technology, seller }) => `${technology} ${seller}`)).toEqual([]);
  });

  test('rests a year on claims of that year where these state years of their own', () => {
    const dated = houseClaims(folder).filter(
      ({ parameter, year, basis }) =>
        year !== null &&
        basis === 'ESTIMATED' &&
        (parameter === 'curve/SCALE_OUT/cpo' || parameter === 'market/SCALE_UP'),
    );
    expect(dated.length).toBeGreaterThan(5);
    const others = dated.flatMap(({ id, evidence, year }) =>
      evidence
        .map(claim)
        .filter(
          ({ period_from: from, period_to: to }) => !from?.startsWith(String(year)) || !to?.startsWith(String(year)),
        )
        .map((row) => `${id} ${row.id}`),
    );
    expect(others).toEqual([]);
  });
});

describe('a conversion', () => {
  const conversions = (parameter: string) => folder.parameterClaims.filter((row) => row.parameter === parameter);

  test('of switches into shares of ports says which ports they have, and that InfiniBand is among them', () => {
    const ofSwitches = conversions('curve/SCALE_OUT/cpo').filter(
      ({ claims: [main] }) => claim(main ?? '').unit === 'units_k',
    );
    expect(ofSwitches).toHaveLength(9);
    for (const { conversion } of ofSwitches) {
      expect(conversion).toMatch(/72 ports.*Q3450/);
      expect(conversion).toMatch(/InfiniBand/);
      expect(conversion).toMatch(/Ethernet/);
    }
  });

  test('of one kind of laser into all kinds says so', () => {
    const [gap] = conversions('capacity/laser');
    const row = folder.capacities.find(({ resource, year }) => resource === 'laser' && year === 2026);
    for (const text of [gap?.conversion, row?.note]) expect(text).toMatch(/200G EML.*(all|every).*(CW|continuous)/);
  });

  test('of an operating margin says by which accounts, where the claim does', () => {
    const margins = folder.parameterClaims.filter(({ parameter }) => parameter.startsWith('margin/'));
    const silent = margins.filter(({ claims: converted, conversion }) =>
      converted
        .map((id) => claim(id).variant ?? '')
        .some((variant) => /^(non-)?(GAAP|IFRS)$/.test(variant) && !conversion.includes(variant)),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
