import { isExact } from '../../domain/exact-number.ts';
import { CellFault, type Column } from './column.ts';

export interface NumberRange {
  readonly above?: number;
  readonly from?: number;
  readonly to?: number;
  readonly whole?: boolean;
}

const DECIMAL = /^-?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/** A decimal number in `[from, to]`, or above a bound, with a point and without separators of thousands; one that a graph keeps exactly. */
export function number(range: NumberRange = {}): Column<number> {
  return {
    parse: (text) => {
      const value = Number(text);
      if (!DECIMAL.test(text) || !Number.isFinite(value)) {
        return new CellFault(`"${text}" is no decimal number${percentHint(text, range)}`);
      }
      if (!fits(value, range)) return new CellFault(`${text} is not ${wanted(range)}${ratioHint(value, range)}`);
      return isExact(value) ? value : new CellFault(notExact(text));
    },
  };
}

export function notExact(text: string): string {
  return `${text} is not within ±(2^53 − 1): a larger number is not kept exactly`;
}

/** A share of a whole, as a ratio: 0.25, not 25. */
export function share(): Column<number> {
  return number({ from: 0, to: 1 });
}

/** Profit over revenue, as a ratio; a loss may be as large as the revenue. */
export function margin(): Column<number> {
  return number({ from: -1, to: 1 });
}

export function year(): Column<number> {
  return number({ from: 1900, to: 2200, whole: true });
}

function fits(value: number, { above, from, to, whole }: NumberRange): boolean {
  if (whole === true && !Number.isInteger(value)) return false;
  if (above !== undefined && value <= above) return false;
  return value >= (from ?? Number.NEGATIVE_INFINITY) && value <= (to ?? Number.POSITIVE_INFINITY);
}

/** What a percentage is written as: a column of ratios up to 1 is known as one, of others the unit decides. */
function percentHint(text: string, { to }: NumberRange): string {
  const number = /^(.*\d\.?) ?%$/.exec(text)?.[1] ?? '';
  if (!DECIMAL.test(number)) return '';
  const ratio = `write ${ratioOf(Number(number))}`;
  return to === 1 ? `: ${ratio}` : `: ${ratio} where a ratio is wanted, ${number} where the unit is percent`;
}

/** A number above a ratio's bound may be one in percent. */
function ratioHint(value: number, { to }: NumberRange): string {
  const inPercent = to === 1 && Math.abs(value) > 1 && Math.abs(value) <= 100;
  return inPercent ? `; if it is in percent, write ${ratioOf(value)}` : '';
}

function ratioOf(percent: number): number {
  return Number((percent / 100).toPrecision(12)); // 0.07 and not 0.07000000000000001
}

function wanted({ above, from, to, whole }: NumberRange): string {
  if (above !== undefined) return `above ${above}`;
  const kind = whole === true ? 'a whole number' : 'a number';
  if (from !== undefined && to !== undefined) return `${kind} from ${from} to ${to}`;
  if (from !== undefined) return `${kind} of at least ${from}`;
  return to === undefined ? kind : `${kind} of at most ${to}`;
}
