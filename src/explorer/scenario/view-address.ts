import type { Levers } from './levers.ts';
import { NO_LEVERS } from './levers.ts';
import { decodeLevers, encodeLevers } from './levers-code.ts';

/** Raised when an old address would be read wrongly by a new page. */
const VERSION = '1';
const DEFAULT_YEAR = 2030;

/** How many draws the intervals come from; 0 for none. The usual number answers well within a second. */
export const DRAW_CHOICES = [0, 1_000, 10_000] as const;
export type Draws = (typeof DRAW_CHOICES)[number];
const DEFAULT_DRAWS: Draws = 1_000;
/** Stands for levers that were all put back while a named scenario still holds what no lever does. */
const ALL_BACK = '-';

/** What the first page shows: a year, the scenario, and how many draws. */
export interface View {
  readonly year: number;
  readonly draws: Draws;
  /** Slug or id of a scenario with a name; null for levers alone. */
  readonly scenario: string | null;
  /** Null while the named scenario's own levers hold. */
  readonly levers: Levers | null;
}

/** What is shown before anything is chosen. */
export const BASE_VIEW: View = { year: DEFAULT_YEAR, draws: DEFAULT_DRAWS, scenario: null, levers: NO_LEVERS };

/** What the comparison shows: a year, and the levers of both scenarios. */
export interface PairView {
  readonly year: number;
  readonly a: Levers;
  readonly b: Levers;
}

/** The part of the address after the path, with its `?`; empty for the base case in the default year. */
export function encodeView({ year, draws, scenario, levers }: View): string {
  const code = levers === null ? '' : encodeLevers(levers);
  return encode({
    y: year === DEFAULT_YEAR ? '' : String(year),
    d: draws === DEFAULT_DRAWS ? '' : String(draws),
    scenario: scenario ?? '',
    s: scenario !== null && levers !== null && code === '' ? ALL_BACK : code,
  });
}

/** A scenario's name is read without a version too, so that `/?scenario=early-cpo` can be typed. */
export function decodeView(search: string): View {
  const read = reader(search);
  const name = new URLSearchParams(search).get('scenario') ?? '';
  const scenario = /^[\w-]{1,100}$/.test(name) ? name : null;
  const code = read('s');
  return {
    year: readYear(read('y')),
    draws: DRAW_CHOICES.find((draws) => String(draws) === read('d')) ?? DEFAULT_DRAWS,
    scenario,
    levers: scenario !== null && code === '' ? null : readLevers(code),
  };
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
