/** ISO days, the first and the last; null where it is not known, or where it goes on. Such days compare as text. */
export interface Period {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** The same days in as few periods as there are, in order: those that share a day are one. */
export function unionOf(periods: readonly Period[]): readonly Period[] {
  const union: Period[] = [];
  for (const period of [...periods].sort(byFirstDay)) {
    const last = union.at(-1);
    if (last === undefined || endsBefore(last, period)) union.push(period);
    else union.splice(-1, 1, { ...last, validTo: laterEnd(last.validTo, period.validTo) });
  }
  return union;
}

function byFirstDay(a: Period, b: Period): number {
  const [one, other] = [a.validFrom ?? '', b.validFrom ?? ''];
  return one < other ? -1 : Number(one > other);
}

function endsBefore({ validTo }: Period, { validFrom }: Period): boolean {
  return validTo !== null && validFrom !== null && validTo < validFrom;
}

function laterEnd(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return null;
  return a > b ? a : b;
}
