import { type Levers, NO_LEVERS } from './levers.ts';
import { decodeLevers, encodeLevers, type ReadLevers } from './levers-code.ts';

/** Raised when an old address would be read wrongly by a new page. */
const VERSION = '1';
const DEFAULT_YEAR = 2030;

/** How many draws the intervals come from; 0 for none. The usual number answers well within a second. */
export const DRAW_CHOICES = [0, 1_000, 10_000] as const;
export type Draws = (typeof DRAW_CHOICES)[number];
const DEFAULT_DRAWS: Draws = 1_000;
/** Stands for levers that were all put back while a named scenario still holds what no lever does. */
const ALL_BACK = '-';

/** A scenario as a reader chose it: one with a name, levers, or levers over one with a name. */
export interface Chosen {
  /** Slug or id of a scenario with a name; null for levers alone. */
  readonly scenario: string | null;
  /** Null while the named scenario's own levers hold. */
  readonly levers: Levers | null;
}

/** What the first page shows: a year, the scenario, and how many draws. */
export interface View extends Chosen {
  readonly year: number;
  readonly draws: Draws;
}

export const BASE_CASE: Chosen = { scenario: null, levers: NO_LEVERS };

/** How the pages call the way back to it. */
export const START_OVER = 'Start from the base case';

/** What is shown before anything is chosen. */
export const BASE_VIEW: View = { year: DEFAULT_YEAR, draws: DEFAULT_DRAWS, ...BASE_CASE };

/** What the comparison shows: a year, and both scenarios. */
export interface PairView {
  readonly year: number;
  readonly a: Chosen;
  readonly b: Chosen;
}

/** The part of the address after the path, with its `?`; empty for the base case in the default year. */
export function encodeView({ year, draws, ...chosen }: View): string {
  return encode({
    y: year === DEFAULT_YEAR ? '' : String(year),
    d: draws === DEFAULT_DRAWS ? '' : String(draws),
    ...encodeChosen(chosen, 'scenario', 's'),
  });
}

export function decodeView(search: string): View {
  const read = reader(search);
  return {
    year: readYear(read('y')),
    draws: readDraws(read('d')) ?? DEFAULT_DRAWS,
    ...decodeChosen(search, 'scenario', 's'),
  };
}

export function encodePair({ year, a, b }: PairView): string {
  const y = year === DEFAULT_YEAR ? '' : String(year);
  return encode({ y, ...encodeChosen(a, 'sa', 'a'), ...encodeChosen(b, 'sb', 'b') });
}

export function decodePair(search: string): PairView {
  const year = readYear(reader(search)('y'));
  return { year, a: decodeChosen(search, 'sa', 'a'), b: decodeChosen(search, 'sb', 'b') };
}

/** What of an address `decodeView` could not read, as it stands there. */
export function unreadInView(search: string): string[] {
  return unreadIn(search, { y: unreadYear, d: unreadDraws, scenario: unreadName, s: unreadCode });
}

/** As `unreadInView`, of `decodePair`. */
export function unreadInPair(search: string): string[] {
  return unreadIn(search, { y: unreadYear, sa: unreadName, a: unreadCode, sb: unreadName, b: unreadCode });
}

type Unread = (text: string) => readonly string[];

/** Nothing but a scenario's name is read in an address of another version or of none. */
function unreadIn(search: string, parts: Readonly<Record<string, Unread>>): string[] {
  const parameters = new URLSearchParams(search);
  const version = parameters.get('v');
  const lost = Object.entries(parts).flatMap(([name, unread]) => {
    const text = parameters.get(name);
    if (text === null) return [];
    const isRead = version === VERSION || unread === unreadName;
    return text !== '' && isRead ? unread(text) : [`${name}=${text}`];
  });
  return lost.length > 0 && version !== null && version !== VERSION ? [`v=${version}`, ...lost] : lost;
}

const unreadYear: Unread = (text) => (isYear(text) ? [] : [`y=${text}`]);
const unreadDraws: Unread = (text) => (readDraws(text) === undefined ? [`d=${text}`] : []);
const unreadName: Unread = (text) => (isName(text) ? [] : [text]);
const unreadCode: Unread = (text) => readCode(text).unread;

function encodeChosen({ scenario, levers }: Chosen, name: string, code: string): Readonly<Record<string, string>> {
  const moved = levers === null ? '' : encodeLevers(levers);
  return { [name]: scenario ?? '', [code]: scenario !== null && levers !== null && moved === '' ? ALL_BACK : moved };
}

/** A scenario's name is read without a version too, so that `/?scenario=early-cpo` can be typed. */
function decodeChosen(search: string, name: string, code: string): Chosen {
  const given = new URLSearchParams(search).get(name) ?? '';
  const scenario = isName(given) ? given : null;
  const moved = reader(search)(code);
  return { scenario, levers: scenario !== null && moved === '' ? null : readCode(moved).levers };
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

function readDraws(text: string): Draws | undefined {
  return DRAW_CHOICES.find((draws) => String(draws) === text);
}

function readYear(text: string): number {
  return isYear(text) ? Number(text) : DEFAULT_YEAR;
}

function readCode(code: string): ReadLevers {
  return code === '' || code === ALL_BACK ? { levers: NO_LEVERS, unread: [] } : decodeLevers(code);
}

function isName(text: string): boolean {
  return /^[\w-]{1,100}$/.test(text);
}

function isYear(text: string): boolean {
  return /^\d{4}$/.test(text);
}
