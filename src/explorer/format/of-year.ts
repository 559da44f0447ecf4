/** `Operating margin, FY2024`: numbers that stand together may be of different years. */
export function ofYear(name: string, fiscalYear: string | null): string {
  return fiscalYear === null ? name : `${name}, ${fiscalYear}`;
}
