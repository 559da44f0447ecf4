/** Numbers for people: with unit, and no more digits than the evidence bears. One locale, so that a figure reads the same in every browser. */
const LOCALE = 'en-US';
const MINUS = '−';

const plain = (digits: number) =>
  new Intl.NumberFormat(LOCALE, { minimumFractionDigits: digits, maximumFractionDigits: digits });
const SHORT = new Intl.NumberFormat(LOCALE, { maximumSignificantDigits: 3 });
const atMost = (digits: number) => new Intl.NumberFormat(LOCALE, { maximumFractionDigits: digits });
const [TENTHS, HUNDREDTHS] = [atMost(1), atMost(2)] as const;
const FORMATS = [plain(0), plain(1), plain(2)] as const;

function fixed(value: number, digits: 0 | 1 | 2): string {
  return FORMATS[digits].format(value);
}

/** US dollars a year with three significant digits at most: `$3.81 bn`, `$484 m`, `$0.4 m`. Sign in front. */
export function usd(value: number): string {
  const size = Math.abs(value);
  const text = amount(size);
  return value < 0 && !isNothing(text) ? `${MINUS}${text}` : text;
}

/**
 * The size of an amount in the unit and with the decimals of the largest of those that it is to be added to or taken from:
 * `$0.95 bn` beside `$3.79 bn`. Each is rounded by itself, so that a sum may differ by one in the last place; what would
 * round to nothing stands as it does alone.
 */
export function usdBeside(value: number, largest: number): string {
  const size = Math.abs(value);
  const text = amount(size, Math.max(size, Math.abs(largest)));
  return isNothing(text) ? usd(size) : text;
}

function amount(size: number, among = size): string {
  if (among >= 999.5e6) return `$${fixed(size / 1e9, among >= 99.95e9 ? 0 : among >= 9.995e9 ? 1 : 2)} bn`;
  return `$${fixed(size / 1e6, among >= 9.95e6 || among < 0.05e6 ? 0 : 1)} m`;
}

function isNothing(text: string): boolean {
  return /^\$0(\.0+)? /.test(text);
}

/** A round amount on an axis, without the digits that are 0: `$50 bn`, `$2.5 bn`, `$0`. */
export function usdTick(value: number): string {
  const size = Math.abs(value);
  const text = size >= 1e9 ? `${SHORT.format(size / 1e9)} bn` : size === 0 ? '0' : `${SHORT.format(size / 1e6)} m`;
  return `${value < 0 ? MINUS : ''}$${text}`;
}

/** As `usd`, with a plus sign before a gain. */
export function signedUsd(value: number): string {
  const text = usd(value);
  return value > 0 && !isNothing(text) ? `+${text}` : text;
}

/** A ratio in percent: `36 %`, below ten `3.5 %`, below one `0.05 %`; what rounds to nothing is `0 %`, without a sign. */
export function percent(ratio: number): string {
  const value = ratio * 100;
  const size = Math.abs(value);
  if (size < 0.005) return '0 %';
  const digits = size >= 9.95 ? 0 : size >= 0.995 ? 1 : 2;
  return `${value < 0 ? MINUS : ''}${fixed(size, digits)} %`;
}

/** A ratio as somebody set it, to the tenth, below one to the hundredth: `41.7 %`, `60 %`, `0.05 %`. */
export function setPercent(ratio: number): string {
  const value = ratio * 100;
  const size = Math.abs(value);
  const text = `${(size >= 0.995 ? TENTHS : HUNDREDTHS).format(size)} %`;
  return value < 0 && text !== '0 %' ? `${MINUS}${text}` : text;
}

/** As `setPercent`, with a plus sign before what is added. */
export function signedPercent(ratio: number): string {
  const text = setPercent(ratio);
  return ratio > 0 && text !== '0 %' ? `+${text}` : text;
}

/** A whole number with separators, such as a Herfindahl index. */
export function whole(value: number): string {
  return fixed(value, 0).replace('-', MINUS);
}

/** A ratio as it stands, two digits: `1.10`. */
export function ratio(value: number): string {
  return fixed(value, 2).replace('-', MINUS);
}

/** A share of draws: never all or none because of rounding. `97 %`, `> 99 %`, `< 1 %`. */
export function probability(share: number): string {
  if (share > 0.99 && share < 1) return '> 99 %';
  if (share > 0 && share < 0.01) return '< 1 %';
  return `${fixed(share * 100, 0)} %`;
}
