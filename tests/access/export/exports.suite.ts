import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { COLUMN_NAMES } from '../../../src/access/export/table.ts';
import { RELEASE } from '../../../src/domain/release.ts';
import { dataOf, save } from '../../api/scenarios/asked.ts';
import type { Listening } from '../../support/http.ts';

interface FirmRow {
  readonly firm: { readonly slug: string } | null;
  readonly changeUsd: number;
  readonly contributions: readonly unknown[];
}
type Row = Readonly<Record<string, string | number | null>>;

export function exportsSuite(listening: () => Listening): void {
  const get = (file: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${listening().address}/export/${file}`, { headers });
  const rowsOf = async (id: string): Promise<readonly Row[]> =>
    (await (await get(`${id}.ndjson`)).text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  describe('an export', () => {
    it('is the whole answer, a row a figure', async () => {
      const rows = await rowsOf('early-cpo');
      expect(new Set(rows.map(({ kind }) => kind))).toEqual(
        new Set(['POOL', 'STAGE', 'FIRM', 'REST', 'CONTRIBUTION', 'GROUP', 'TECHNOLOGY', 'FLOW', 'CONCENTRATION']),
      );
      expect(new Set(rows.map(({ year }) => year)).size).toBe(12);
      const { scenario } = await dataOf(
        listening,
        '{ scenario(id: "early-cpo") { scenarioId redistribution { firms(year: 2029) { firm { slug } changeUsd contributions { amountUsd } } } } }',
      );
      expect(new Set(rows.map(({ scenario_id }) => scenario_id))).toEqual(new Set([scenario.scenarioId]));
      const of = (holder: string) => rows.filter((row) => row.holder === holder && row.year === 2029);
      const firms: readonly FirmRow[] = scenario.redistribution.firms;
      const nvidia = firms.find(({ firm }) => firm?.slug === 'nvidia');
      const profit = of('nvidia').find((row) => row.kind === 'FIRM' && row.domain === 'ALL' && row.figure === 'profit');
      expect(profit?.change).toBe(nvidia?.changeUsd);
      const parts = of('nvidia').filter(({ kind }) => kind === 'CONTRIBUTION');
      expect(parts).toHaveLength(Number(nvidia?.contributions.length));
      expect(sum(parts)).toBeCloseTo(Number(nvidia?.changeUsd), 2);
    });

    it('has each domain add up to both together', async () => {
      const rows = (await rowsOf('default')).filter(({ year, figure }) => year === 2030 && figure === 'profit');
      for (const kind of ['POOL', 'STAGE', 'FIRM']) {
        const ofKind = rows.filter((row) => row.kind === kind);
        const [all, each] = [
          ofKind.filter(({ domain }) => domain === 'ALL'),
          ofKind.filter(({ domain }) => domain !== 'ALL'),
        ];
        expect(all.length, kind).toBeGreaterThan(0);
        expect(sum(each), kind).toBeCloseTo(sum(all), 2);
      }
    });

    it('says the same as CSV, NDJSON and Parquet', async () => {
      const [rows, csv, parquet] = await Promise.all([
        rowsOf('default'),
        get('default.csv').then((answer) => answer.arrayBuffer()),
        get('default.parquet').then((answer) => answer.arrayBuffer()),
      ]);
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(csv);
      expect(text.startsWith(`\uFEFF${COLUMN_NAMES.join(',')}\r\n`)).toBe(true);
      const fromCsv: Record<string, string>[] = parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });
      const asText = rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value ?? '')])),
      );
      expect(fromCsv).toEqual(asText);
      expect(await parquetReadObjects({ file: parquet })).toEqual(rows);
    });

    it('tells of a materiality on what ground the income stands, as the API does, and of nothing else', async () => {
      const rows = await rowsOf('default');
      const grounded = rows.filter(({ income_basis }) => income_basis !== null);
      expect(new Set(grounded.map(({ figure }) => figure))).toEqual(new Set(['materiality']));
      expect(rows.filter(({ figure, income_basis }) => figure === 'materiality' && income_basis === null)).toEqual([]);
      const told = (slug: string) =>
        grounded.find(({ holder, kind, year }) => holder === slug && kind === 'FIRM' && year === 2030)?.income_basis;
      expect([told('nvidia'), told('tsmc')]).toEqual(['ASSUMED', 'REPORTED']);
      const of = (slug: string) =>
        `${slug}: firm(slug: "${slug}") { redistribution(year: 2030) { materiality { operatingIncomeBasis } } }`;
      const { nvidia, tsmc } = await dataOf(listening, `{ ${of('nvidia')} ${of('tsmc')} }`);
      expect(nvidia.redistribution.materiality.operatingIncomeBasis).toBe('ASSUMED');
      expect(tsmc.redistribution.materiality.operatingIncomeBasis).toBe('REPORTED');
    });

    it('names its file, its type and what it was computed from', async () => {
      for (const [ending, type] of [
        ['csv', 'text/csv'],
        ['ndjson', 'application/x-ndjson'],
        ['parquet', 'application/vnd.apache.parquet'],
      ] as const) {
        const { headers, body } = await get(`default.${ending}`);
        await body?.cancel();
        expect(headers.get('content-type')).toContain(type);
        expect(headers.get('content-disposition')).toBe(`attachment; filename="default.${ending}"`);
        expect(headers.get('x-scenario-id')).toMatch(/^[0-9a-f]{64}$/);
      }
    });

    it('is not sent again to one who has it', async () => {
      const first = await get('default.csv');
      await first.body?.cancel();
      const tag = first.headers.get('etag') ?? '';
      expect(tag).toContain(first.headers.get('x-graph-version'));
      expect(tag, 'another release may write other columns').toContain(`-${RELEASE}.csv`);
      expect((await get('default.csv', { 'if-none-match': tag })).status).toBe(304);
      expect((await get('default.csv', { 'if-none-match': `"old", W/${tag}` })).status).toBe(304);
      const head = await fetch(`${listening().address}/export/default.csv`, {
        ...{ method: 'HEAD', headers: { 'if-none-match': tag } },
      });
      expect([head.status, head.headers.get('content-length')]).toEqual([304, null]);
      const other = await get('default.ndjson', { 'if-none-match': tag });
      await other.body?.cancel();
      expect(other.status).toBe(200);
    });

    it('exists for a saved scenario and for what a preset resolves to', async () => {
      const { scenario } = await save(listening, { title: 'To export', scenario: { fromYear: 2029, toYear: 2030 } });
      const rows = await rowsOf(scenario.id);
      expect(new Set(rows.map(({ year }) => year))).toEqual(new Set([2029, 2030]));
      const preset = (await dataOf(listening, '{ scenario(id: "cpo-stalls") { scenarioId } }')).scenario;
      const answer = await get(`${preset.scenarioId}.csv`);
      await answer.body?.cancel();
      expect(answer.status).toBe(200);
    });

    it('says how sure it is when the scenario asks for draws, in every format', async () => {
      const levers = { fromYear: 2029, toYear: 2030, uncertainty: { draws: 256 } };
      const { scenario } = await save(listening, { title: 'Drawn', scenario: levers });
      const rows = await rowsOf(scenario.id);
      const sure = rows.filter(({ p50 }) => p50 !== null);
      expect(new Set(sure.map(({ kind }) => kind))).toEqual(new Set(['POOL', 'STAGE', 'FIRM', 'REST', 'GROUP']));
      expect(sure.filter(({ p5, p50, p95 }) => Number(p5) > Number(p50) || Number(p50) > Number(p95))).toEqual([]);
      const query = `{ scenario(id: "${scenario.id}") { redistribution { pool(year: 2030) { interval { p5 mean probabilityOfGain } } } } }`;
      const { interval } = (await dataOf(listening, query)).scenario.redistribution.pool;
      const pool = sure.find(
        (row) => row.kind === 'POOL' && row.domain === 'ALL' && row.year === 2030 && row.figure === 'profit',
      );
      const { p5, mean, probability_of_gain } = pool ?? {};
      expect({ p5, mean, probabilityOfGain: probability_of_gain }).toEqual(interval);
      const parquet = await (await get(`${scenario.id}.parquet`)).arrayBuffer();
      expect(await parquetReadObjects({ file: parquet })).toEqual(rows);
    });

    it('that does not exist is a 404 with a reason', async () => {
      const unknown = await get('early-cpu.csv');
      expect({ status: unknown.status, body: await unknown.json() }).toEqual({
        status: 404,
        body: { error: { code: 'NOT_FOUND', message: 'No scenario "early-cpu".', suggestions: ['early-cpo'] } },
      });
      for (const file of [`${'0'.repeat(64)}.csv`, 'default.xlsx', 'default', '..%2F..%2Fpackage.json']) {
        const answer = await get(file);
        expect({ file, status: answer.status, code: codeIn(await answer.json()) }).toEqual({
          file,
          status: 404,
          code: 'NOT_FOUND',
        });
      }
    });
  });
}

/** What a failed download says. */
function codeIn(body: unknown): unknown {
  const { error } = body as { readonly error: { readonly code: string } };
  return error.code;
}

function sum(rows: readonly Row[]): number {
  return rows.reduce((total, { change }) => total + Number(change), 0);
}
