import type { InputFault } from '../../domain/input-error.ts';

/** Collects every fault of an input, so that a caller can mend all of them at once. */
export interface FaultList {
  readonly faults: readonly InputFault[];
  add(argument: string, message: string): void;
  /** A name that is none of those allowed; the API suggests the nearest. */
  unknown(argument: string, what: string, value: string, allowed: readonly string[]): void;
}

export function createFaultList(): FaultList {
  const faults: InputFault[] = [];
  return {
    faults,
    add(argument, message) {
      faults.push({ argument, message });
    },
    unknown(argument, what, value, allowed) {
      const list = allowed.length <= LISTED ? `; known: ${allowed.join(', ')}` : '';
      faults.push({ argument, message: `there is no ${what} "${value}"${list}`, value, allowed });
    },
  };
}

/** Short vocabularies are spelt out in the message. */
const LISTED = 8;

/** @returns whether the name is known */
export function checkName(
  list: FaultList,
  argument: string,
  what: string,
  value: string,
  allowed: readonly string[],
): boolean {
  const known = allowed.includes(value);
  if (!known) list.unknown(argument, what, value, allowed);
  return known;
}

export interface Bounds {
  readonly low: number;
  readonly high: number;
  /** Whether the bound itself is refused. */
  readonly aboveLow?: boolean;
  readonly belowHigh?: boolean;
}

/** @returns whether the number lies within the bounds; NaN and infinities never do */
export function checkNumber(list: FaultList, argument: string, value: number, bounds: Bounds): boolean {
  const aboveLow = bounds.aboveLow === true ? value > bounds.low : value >= bounds.low;
  const belowHigh = bounds.belowHigh === true ? value < bounds.high : value <= bounds.high;
  const fits = Number.isFinite(value) && aboveLow && belowHigh;
  if (!fits) list.add(argument, `${value} is outside ${intervalOf(bounds)}`);
  return fits;
}

export const SHARE: Bounds = { low: 0, high: 1 };

function intervalOf({ low, high, aboveLow, belowHigh }: Bounds): string {
  const left = low === Number.NEGATIVE_INFINITY ? '(−∞' : `${aboveLow === true ? '(' : '['}${low}`;
  const right = high === Number.POSITIVE_INFINITY ? '∞)' : `${high}${belowHigh === true ? ')' : ']'}`;
  return `${left}, ${right}`;
}

/** Refuses the second of two entries that set the same thing; `keysOf` names everything that an entry sets. */
export function checkDistinct<T>(
  list: FaultList,
  argument: string,
  entries: readonly T[],
  keysOf: (entry: T) => readonly string[],
): void {
  const first = new Map<string, number>();
  entries.forEach((entry, index) => {
    const clash = keysOf(entry).find((key) => first.has(key));
    if (clash !== undefined) {
      list.add(`${argument}[${index}]`, `sets ${clash}, which ${argument}[${first.get(clash)}] sets already`);
    }
    for (const key of keysOf(entry)) if (!first.has(key)) first.set(key, index);
  });
}
