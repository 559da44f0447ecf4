import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Triple } from '../../../src/domain/estimate.ts';
import { type ClaimBasis, DOMAINS, type Domain, MARKET_MIXES, type MarketMix } from '../../../src/domain/vocabulary.ts';
import type { Evidence, FirmFacts, Parameter, ParameterPoint } from '../../../src/economics/evidence.ts';
import { parameterId, REST } from '../../../src/economics/parameter-id.ts';

type Row = Readonly<Record<string, string>>;

/** The base case straight from the seed files, without a graph between. */
export function baseCase(): Evidence {
  const captures = rowsOf('base-case/captures.csv');
  return {
    technologies: rowsOf('technologies.csv').map((row) => ({
      slug: text(row, 'slug'),
      rootStage: text(row, 'root_stage'),
      inBaseline: text(row, 'in_baseline') === 'true',
    })),
    stages: rowsOf('stages.csv').map((row) => text(row, 'slug')),
    domains: domainFacts(),
    firms: firmFacts([...new Set(captures.map((row) => text(row, 'firm')))]),
    resources: [...new Set(rowsOf('base-case/uses.csv').map((row) => text(row, 'resource')))],
    parameters: gather(captures),
  };
}

function domainFacts(): Evidence['domains'] {
  const generations = rowsOf('generations.csv');
  return rowsOf('domains.csv').map((row) => {
    const domain = domainOf(text(row, 'domain'));
    const own = generations.filter((entry) => entry.domain === domain);
    own.sort((a, b) => Number(text(a, 'generation')) - Number(text(b, 'generation')));
    return { domain, generations: own.map((entry) => text(entry, 'technology')), quotedFor: mixOf(row) };
  });
}

function firmFacts(slugs: readonly string[]): FirmFacts[] {
  const firms = new Map(rowsOf('firms.csv').map((row) => [text(row, 'slug'), row]));
  const groupOf = (slug: string): string => {
    const parent = firms.get(slug)?.parent ?? '';
    return parent === '' || !firms.has(parent) ? slug : groupOf(parent);
  };
  return slugs.map((slug) => ({
    slug,
    name: firms.get(slug)?.name ?? slug,
    group: groupOf(slug),
    operatingIncome: { usd: null, fiscalYear: null, reason: 'not read here' },
  }));
}

function gather(captures: readonly Row[]): Map<string, Parameter> {
  const points = new Map<string, ParameterPoint[]>();
  const add = (id: string, row: Row, prefix = '') => {
    const point = pointOf(id, row, prefix);
    points.set(
      id,
      [...(points.get(id) ?? []), point].sort((a, b) => (a.year ?? 0) - (b.year ?? 0)),
    );
  };
  for (const row of rowsOf('base-case/market.csv')) add(parameterId.market(domainOf(text(row, 'domain'))), row);
  for (const row of rowsOf('base-case/price-path.csv')) add(parameterId.pricePath(), row);
  for (const row of rowsOf('base-case/relative-prices.csv')) add(parameterId.price(text(row, 'technology')), row);
  for (const row of rowsOf('base-case/box-margins.csv')) add(parameterId.boxMargin(text(row, 'technology')), row);
  for (const row of rowsOf('base-case/curves.csv')) {
    add(parameterId.curve(domainOf(text(row, 'domain')), text(row, 'technology')), row);
  }
  for (const row of rowsOf('base-case/capacities.csv')) add(parameterId.capacity(text(row, 'resource')), row);
  for (const row of rowsOf('base-case/uses.csv')) {
    add(parameterId.use(text(row, 'resource'), text(row, 'technology')), row);
  }
  for (const row of rowsOf('base-case/buyer-cost.csv')) {
    add(parameterId.buyerCost(text(row, 'quantity'), text(row, 'technology')), row);
  }
  for (const row of rowsOf('base-case/input-coefficients.csv')) {
    add(parameterId.input(text(row, 'technology'), text(row, 'buyer'), text(row, 'seller')), row);
  }
  for (const row of captures) {
    const key = [text(row, 'firm'), text(row, 'stage'), text(row, 'technology')] as const;
    add(parameterId.share(...key), row, 'share_');
    add(parameterId.margin(...key), row, 'margin_');
  }
  for (const row of rowsOf('base-case/stage-margins.csv')) add(parameterId.margin(REST, text(row, 'stage'), '*'), row);
  return new Map([...points].map(([id, list]) => [id, { id, points: list }]));
}

function pointOf(id: string, row: Row, prefix: string): ParameterPoint {
  const year = row.year;
  const value: Triple = {
    low: Number(text(row, `${prefix}low`)),
    mid: Number(text(row, `${prefix}mid`)),
    high: Number(text(row, `${prefix}high`)),
  };
  const evidence = (row.evidence ?? '').split(';').filter((claim) => claim !== '');
  return { year: year === undefined ? null : Number(year), value, basis: basisOf(row), claim: `house:${id}`, evidence };
}

function rowsOf(file: string): Row[] {
  const path = new URL(`../../../seed/${file}`, import.meta.url);
  return parse(readFileSync(path, 'utf8'), { columns: true, skip_empty_lines: true });
}

function text(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined || value === '') throw new Error(`no ${column} in ${JSON.stringify(row)}`);
  return value;
}

function domainOf(word: string): Domain {
  const domain = DOMAINS.find((known) => known === word);
  if (domain === undefined) throw new Error(`no domain ${word}`);
  return domain;
}

function mixOf(row: Row): MarketMix {
  return MARKET_MIXES.find((known) => known === row.quoted_for) ?? 'EVIDENCE';
}

function basisOf(row: Row): ClaimBasis {
  return row.basis === 'ESTIMATED' ? 'ESTIMATED' : 'ASSUMED';
}
