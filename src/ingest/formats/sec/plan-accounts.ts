import { isExact } from '../../../domain/exact-number.ts';
import type { ClaimBasis } from '../../../domain/vocabulary.ts';
import { MILLION } from '../../plan/figure-amount.ts';
import type { BoundedList, Review } from '../findings.ts';
import type { AccountsChange, FiledSource, NewestMoney, NewFigure, YearChange } from '../import-plan.ts';
import { type Match, reviewOf } from '../matching/match.ts';
import type { CompanyFacts, Metric } from './company-facts.ts';
import { fiscalYearsOf, type ReportedYear, type YearFigure } from './fiscal-years.ts';
import type { KnownYear } from './known-years.ts';
import { toldApart } from './told-apart.ts';

/** Published figures are rounded; beyond this two of them disagree. */
const TOLERANCE = 0.005;

/** What the filed accounts add to a firm's. A figure that contradicts the graph's stands beside it and is told. */
export function planAccounts(
  facts: CompanyFacts,
  match: Match,
  known: readonly KnownYear[],
  retrievedOn: string,
  reviews: BoundedList<Review>,
): AccountsChange | null {
  const reported = toldApart(fiscalYearsOf(facts), known, match, reviews);
  const planned = reported.flatMap((year) => planYear(year, facts.cik, match, known, reviews));
  const figures = planned.flatMap((year) => year.figures);
  const years = planned.filter((year) => year.figures.length > 0 || year.fills).map(({ change }) => change);
  const newest = newestMoney(
    planned.map(({ reported, change }) => ({ reported, change })),
    known,
  );
  if (years.length === 0 && newest === null) return null;
  return {
    source: sourceOf(
      facts,
      planned.map(({ reported }) => reported),
      retrievedOn,
    ),
    years,
    figures,
    newest,
  };
}

interface PlannedYear {
  readonly reported: ReportedYear;
  readonly change: YearChange;
  readonly figures: readonly NewFigure[];
  /** Whether it fills an amount that the graph's year lacks, or is a new year. */
  readonly fills: boolean;
}

/**
 * The period of the graph that a filed year is: the firm's own, by its last day or by its name. One of a firm that became part of it
 * only where its own are others, and never one that ends on another day: that is another year.
 */
function meantYear({ periodEnd, label }: ReportedYear, known: readonly KnownYear[]): KnownYear | undefined {
  const own = known.filter(({ isOwn }) => isOwn);
  const others = known.filter(({ isOwn, fullYear }) => fullYear && !isOwn);
  return (
    own.find((year) => year.fullYear && year.periodEnd === periodEnd) ??
    own.find((year) => year.label === label) ??
    others.find((year) => year.periodEnd === periodEnd) ??
    others.find((year) => year.label === label && year.periodEnd === null)
  );
}

function doubtOf({ periodEnd }: ReportedYear, named: KnownYear | undefined): string | null {
  if (named === undefined) return null;
  if (!named.fullYear) {
    return `the graph's ${named.label} has ${named.months} months, the filed one that ends on ${periodEnd} is a full year`;
  }
  if (named.periodEnd === null || named.periodEnd === periodEnd) return null;
  return `the graph's ${named.label} ends on ${named.periodEnd}, the filed one on ${periodEnd}`;
}

function planYear(
  reported: ReportedYear,
  cik: string,
  match: Match,
  known: readonly KnownYear[],
  reviews: BoundedList<Review>,
): readonly PlannedYear[] {
  const { periodEnd } = reported;
  const named = meantYear(reported, known);
  const doubt = doubtOf(reported, named);
  if (doubt !== null) {
    reviews.add(reviewOf(match, doubt));
    return [];
  }
  const firm = match.firm.slug;
  const [revenueUsd, operatingIncomeUsd] = [usdOf(reported, 'REVENUE'), usdOf(reported, 'OPERATING_INCOME')];
  const key = named?.key ?? `${firm}/${reported.label}`;
  const revenueBasis = groundOf(revenueUsd, named?.revenueUsd);
  const operatingIncomeBasis = groundOf(operatingIncomeUsd, named?.operatingIncomeUsd);
  const money = { revenueUsd, revenueBasis, operatingIncomeUsd, operatingIncomeBasis };
  const change = { key, firm, label: named?.label ?? reported.label, periodEnd, ...money };
  if (named !== undefined) compare(named, change, match, reviews);
  const figures = reported.figures.map((figure) => newFigure(figure, key, cik, periodEnd));
  const isNew = ({ id }: NewFigure) => !known.some((year) => year.figures.has(id));
  return [{ reported, change, figures: figures.filter(isNew), fills: fills(named, change) }];
}

/** Of an amount that is filed: what the graph has already keeps the ground that it stands on. */
function groundOf(filed: number | null, known: number | null = null): ClaimBasis | null {
  return filed !== null && known === null ? 'REPORTED' : null;
}

function fills(known: KnownYear | undefined, { revenueUsd, operatingIncomeUsd }: YearChange): boolean {
  if (known === undefined) return true;
  const { revenueUsd: revenue, operatingIncomeUsd: income } = known;
  return (revenue === null && revenueUsd !== null) || (income === null && operatingIncomeUsd !== null);
}

function compare(known: KnownYear, change: YearChange, match: Match, reviews: BoundedList<Review>): void {
  for (const name of ['revenueUsd', 'operatingIncomeUsd'] as const) {
    const [kept, filed] = [known[name], change[name]];
    if (kept === null || filed === null || Math.abs(filed - kept) <= TOLERANCE * Math.abs(kept)) continue;
    reviews.add(reviewOf(match, `${name} of ${known.label}: the graph has ${kept}, filed is ${filed}`));
  }
}

function newFigure(figure: YearFigure, year: string, cik: string, periodEnd: string): NewFigure {
  const { metric, usd, concept, accession, filed, firstUsd } = figure;
  const restated = firstUsd === null ? '' : `; first reported as ${firstUsd / MILLION}`;
  return {
    id: `sec-${cik}-${periodEnd}-${metric.toLowerCase().replace('_', '-')}-${accession}`,
    year,
    metric,
    millions: usd / MILLION,
    note: `us-gaap ${concept}, filing ${accession} of ${filed}${restated}`,
  };
}

function usdOf({ figures }: ReportedYear, metric: Metric): number | null {
  return figures.find((figure) => figure.metric === metric)?.usd ?? null;
}

/** The newest year with revenue, if the graph has none as new, or has it and tells an older one of the firm: its own of a label goes before another's. */
function newestMoney(
  planned: readonly { readonly reported: ReportedYear; readonly change: YearChange }[],
  known: readonly KnownYear[],
): NewestMoney | null {
  const newest = planned.filter(({ change }) => change.revenueUsd !== null).at(-1);
  if (newest === undefined || newest.change.revenueUsd === null) return null;
  const { key, firm, label, periodEnd, revenueUsd, operatingIncomeUsd } = newest.change;
  const isOlder = (year: KnownYear) =>
    year.periodEnd !== null && (year.isFirms ? year.periodEnd < periodEnd : year.periodEnd <= periodEnd);
  const counts = known.filter((year) => year.fullYear && (year.isOwn || year.label !== label || year.key === key));
  if (!counts.every((year) => year.revenueUsd === null || isOlder(year))) return null;
  return {
    firm,
    revenueUsd,
    revenueFiscalYear: label,
    operatingMargin: marginOf(operatingIncomeUsd, revenueUsd),
    grossMargin: marginOf(usdOf(newest.reported, 'GROSS_PROFIT'), revenueUsd),
  };
}

/** As a ratio; null where there is no revenue to speak of. */
function marginOf(profitUsd: number | null, revenueUsd: number): number | null {
  if (profitUsd === null || revenueUsd <= 0) return null;
  const margin = profitUsd / revenueUsd;
  return isExact(margin) ? margin : null;
}

function sourceOf({ cik, entityName }: CompanyFacts, years: readonly ReportedYear[], retrievedOn: string): FiledSource {
  const filed = years.flatMap(({ figures }) => figures.map((figure) => figure.filed)).sort();
  return {
    id: `SEC-CIK${cik}`,
    publisher: 'U.S. Securities and Exchange Commission',
    title: `Company facts of ${entityName} as filed in XBRL`,
    url: `https://data.sec.gov/api/xbrl/companyfacts/CIK${cik}.json`,
    publishedOn: filed.at(-1) ?? retrievedOn,
    retrievedOn,
  };
}
