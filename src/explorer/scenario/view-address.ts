import type { Levers } from './levers.ts';
import { NO_LEVERS } from './levers.ts';
import { decodeLevers, encodeLevers } from './levers-code.ts';

/** Raised when an old address would be read wrongly by a new page. */
const VERSION = '1';
const DEFAULT_YEAR = 2030;

/** What the first page shows: a year, and the levers of the scenario. */
export interface View {
  readonly year: number;
  readonly levers: Levers;
}

/** What the comparison shows: a year, and the levers of both scenarios. */
export interface PairView {
  readonly year: number;
  readonly a: Levers;
  readonly b: Levers;
}

/** The part of the address after the path, with its `?`; empty for the base case in the default year. */
export function encodeView({ year, levers }: View): string {
  return encode({ y: year === DEFAULT_YEAR ? '' : String(year), s: encodeLevers(levers) });
}

export function decodeView(search: string): View {
  const read = reader(search);
  return { year: readYear(read('y')), levers: readLevers(read('s')) };
}

export function encodePair({ year, a, b }: PairView): string {
  return encode({ y: year === DEFAULT_YEAR ? '' : String(year), a: encodeLevers(a), b: encodeLevers(b) });
}

export function decodePair(search: string): PairView {
  const read = reader(search);
  return { year: readYear(read('y')), a: readLevers(read('a')), b: readLevers(read('b')) };
}

/** Written by hand because URLSearchParams would escape every `:` and `;`, and the link is for people to pass on. */
function encode(parameters: Readonly<Record<string, string>>): string {
  const present = Object.entries(parameters).filter(([, value]) => value !== '');
  if (present.length === 0) return '';
  return `?v=${VERSION}&${present.map(([name, value]) => `${name}=${value}`).join('&')}`;
}

function reader(search: string): (name: string) => string {
  const parameters = new URLSearchParams(search);
  return (name) => (parameters.get('v') === VERSION ? (parameters.get(name) ?? '') : '');
}

function readYear(text: string): number {
  return /^\d{4}$/.test(text) ? Number(text) : DEFAULT_YEAR;
}

function readLevers(code: string): Levers {
  return code === '' ? NO_LEVERS : decodeLevers(code);
}
