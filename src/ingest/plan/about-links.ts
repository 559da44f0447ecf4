import { ABOUT_KINDS, type About } from '../tables/words.ts';
import type { Link } from './shape.ts';

/** The things that a row is about, by kind, each with its place in the row's own list. */
export function aboutLinks(about: readonly About[]): Readonly<Partial<Record<About['kind'], readonly Link[]>>> {
  const numbered = about.map(({ kind, key }, number) => ({ kind, key, number }));
  return Object.fromEntries(
    ABOUT_KINDS.map((kind) => [
      kind,
      numbered.filter((one) => one.kind === kind).map(({ key, number }) => ({ key, number })),
    ]),
  );
}
