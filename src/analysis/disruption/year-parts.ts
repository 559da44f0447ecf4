/** How much of a calendar year a disruption covers. */
export interface YearPart {
  readonly year: number;
  /** Months over twelve. */
  readonly part: number;
}

/** The calendar years that so many months from a day on cover; part months count by their days of a month of 30.4. */
export function yearParts(from: string, months: number): readonly YearPart[] {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  let start = month - 1 + (day - 1) / DAYS_A_MONTH;
  let left = months;
  const parts: YearPart[] = [];
  for (let at = year; left > SMALLEST; at += 1) {
    const covered = Math.min(left, 12 - start);
    parts.push({ year: at, part: covered / 12 });
    left -= covered;
    start = 0;
  }
  return parts;
}

const DAYS_A_MONTH = 365 / 12;
/** Less than a second: rounding. */
const SMALLEST = 1e-7;
