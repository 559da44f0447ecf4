import { groupBy } from '../../../domain/group-by.ts';
import { CONCEPTS, type CompanyFacts, type Fact, type Metric } from './company-facts.ts';

/** What one metric was in one fiscal year. */
export interface YearFigure {
  readonly metric: Metric;
  /** US dollars. */
  readonly usd: number;
  readonly concept: string;
  /** Accession number of the filing, and the day it was filed. */
  readonly accession: string;
  readonly filed: string;
  /** What the first filing said, where a later one says otherwise. */
  readonly firstUsd: number | null;
}

export interface ReportedYear {
  /** Last day of the year. */
  readonly periodEnd: string;
  /** `FY2025`; the firm's own name for its year. */
  readonly label: string;
  /** Whether a filing says so; otherwise it is counted from the nearest year of which one does. */
  readonly isNamed: boolean;
  readonly figures: readonly YearFigure[];
}

const ANNUAL_FORM = /^(10-K|20-F|40-F)(T)?(\/A)?$/;
const DAY_MS = 86_400_000;
/** A fiscal year of 52 or 53 weeks, or of twelve months. */
const [SHORTEST, LONGEST] = [357, 373];

/** The fiscal years of annual reports, oldest first. Of two filings that state one year the later one counts. */
export function fiscalYearsOf({ facts }: CompanyFacts): readonly ReportedYear[] {
  const annual = new Map(
    Object.entries(facts['us-gaap'] ?? {}).map(([concept, { units }]) => [concept, (units.USD ?? []).filter(isYear)]),
  );
  const labels = new YearLabels([...annual.values()].flat());
  const ends = [...new Set([...annual.values()].flat().map(({ end }) => end))].sort();
  return ends.map((periodEnd) => ({
    periodEnd,
    label: labels.of(periodEnd),
    isNamed: labels.has(periodEnd),
    figures: metrics().flatMap((metric) => figureOf(metric, periodEnd, annual)),
  }));
}

function metrics(): readonly Metric[] {
  return ['REVENUE', 'GROSS_PROFIT', 'OPERATING_INCOME'];
}

function isYear({ start, end, form }: Fact): boolean {
  const days = (Date.parse(end) - Date.parse(start)) / DAY_MS + 1;
  return ANNUAL_FORM.test(form) && days >= SHORTEST && days <= LONGEST;
}

function figureOf(metric: Metric, end: string, annual: ReadonlyMap<string, readonly Fact[]>): readonly YearFigure[] {
  for (const concept of CONCEPTS[metric]) {
    const stated = (annual.get(concept) ?? []).filter((fact) => fact.end === end).sort(byFiling);
    const [first] = stated;
    const last = stated.at(-1);
    if (first === undefined || last === undefined) continue;
    const firstUsd = first.val === last.val ? null : first.val;
    return [{ metric, usd: last.val, concept, accession: last.accn, filed: last.filed, firstUsd }];
  }
  return [];
}

function byFiling(a: Fact, b: Fact): number {
  return a.filed < b.filed ? -1 : Number(a.filed > b.filed);
}

/**
 * `fy` is the fiscal year of the filing. It names the latest year of that filing; a year that is only ever a comparison is
 * counted back from the nearest one that is named.
 */
class YearLabels {
  readonly #named = new Map<string, number>();

  constructor(facts: readonly Fact[]) {
    for (const filing of groupBy(facts, ({ accn }) => accn).values()) {
      const latest = filing.reduce((a, b) => (a.end < b.end ? b : a));
      if (latest.fy !== null && !this.#named.has(latest.end)) this.#named.set(latest.end, latest.fy);
    }
  }

  has(end: string): boolean {
    return this.#named.has(end);
  }

  of(end: string): string {
    const named = this.#named.get(end);
    if (named !== undefined) return `FY${named}`;
    const [nearest] = [...this.#named].sort(([a], [b]) => Math.abs(daysFrom(a, end)) - Math.abs(daysFrom(b, end)));
    if (nearest === undefined) return `FY${end.slice(0, 4)}`;
    return `FY${nearest[1] - Math.round(daysFrom(end, nearest[0]) / 365.25)}`;
  }
}

function daysFrom(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
