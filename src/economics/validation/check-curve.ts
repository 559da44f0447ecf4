import { EARLIEST_YEAR, LATEST_YEAR } from '../constants.ts';
import type { BassCurve, Curve, LogisticCurve, YearShare } from '../scenario.ts';
import { type Bounds, checkNumber, type FaultList, SHARE } from './fault-list.ts';

const FORMS = ['constant', 'table', 'points', 'logistic', 'bass'] as const;
const YEAR: Bounds = { low: EARLIEST_YEAR, high: LATEST_YEAR };
const ANY: Bounds = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

export function checkCurve(list: FaultList, argument: string, curve: Curve): void {
  const given: Readonly<Record<string, unknown>> = { ...curve };
  const forms = FORMS.filter((form) => given[form] !== undefined && given[form] !== null);
  if (forms.length !== 1) {
    const found = forms.length === 0 ? 'none is given' : `${forms.join(' and ')} are given`;
    list.add(argument, `exactly one of ${FORMS.join(', ')} is needed; ${found}`);
    return;
  }
  if ('constant' in curve) checkNumber(list, `${argument}.constant`, curve.constant, SHARE);
  else if ('table' in curve) checkTable(list, `${argument}.table`, curve.table);
  else if ('points' in curve) checkTable(list, `${argument}.points`, curve.points);
  else if ('logistic' in curve) checkLogistic(list, `${argument}.logistic`, curve.logistic);
  else checkBass(list, `${argument}.bass`, curve.bass);
}

/** Years ascend and none comes twice. */
export function checkTable(list: FaultList, argument: string, rows: readonly YearShare[]): void {
  if (rows.length === 0) list.add(argument, 'holds no year');
  rows.forEach(({ year, share }, index) => {
    const place = `${argument}[${index}]`;
    checkYear(list, `${place}.year`, year);
    checkNumber(list, `${place}.share`, share, SHARE);
    const before = rows[index - 1]?.year;
    if (before === undefined || year > before) return;
    list.add(`${place}.year`, year === before ? `${year} comes twice` : `${year} comes after ${before}; years ascend`);
  });
}

export function checkYear(list: FaultList, argument: string, year: number): boolean {
  if (!checkNumber(list, argument, year, YEAR)) return false;
  if (!Number.isInteger(year)) list.add(argument, `${year} is not a whole year`);
  return Number.isInteger(year);
}

function checkLogistic(list: FaultList, argument: string, curve: LogisticCurve): void {
  checkNumber(list, `${argument}.saturation`, curve.saturation, SHARE);
  checkNumber(list, `${argument}.midpoint`, curve.midpoint, ANY);
  checkNumber(list, `${argument}.steepness`, curve.steepness, ANY);
  const start = curve.startYear ?? null;
  if (start !== null) checkYear(list, `${argument}.startYear`, start);
}

function checkBass(list: FaultList, argument: string, curve: BassCurve): void {
  checkNumber(list, `${argument}.p`, curve.p, { ...ANY, low: 0, aboveLow: true });
  checkNumber(list, `${argument}.q`, curve.q, { ...ANY, low: 0 });
  checkNumber(list, `${argument}.saturation`, curve.saturation, SHARE);
  checkYear(list, `${argument}.startYear`, curve.startYear);
}
