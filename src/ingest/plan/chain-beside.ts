import type { Row } from '../tables/tables.ts';
import { domainSlug } from '../tables/words.ts';
import type { Link } from './shape.ts';

export type Generation = Row<'generations'>;

/** What the graph has of the chain that a folder's rows are of, where the folder is no whole one. */
export interface ChainBeside {
  readonly generations: readonly Generation[];
  /** Where each stage stands among the stages, and each technology among the technologies, from 0. */
  readonly places: { readonly stages: Places; readonly technologies: Places };
}

export type Places = ReadonlyMap<string, number>;

export const NO_CHAIN_BESIDE: ChainBeside = {
  generations: [],
  places: { stages: new Map(), technologies: new Map() },
};

/** Where each row stands: what has a place keeps it, and the rest comes behind all that have one, in the order of the rows. */
export function placesTogether(rows: readonly { readonly slug: string }[], there: Places): Places {
  const next = Math.max(-1, ...there.values()) + 1;
  const fresh = rows.filter(({ slug }) => !there.has(slug));
  return new Map([...there, ...fresh.map(({ slug }, index) => [slug, next + index] as const)]);
}

/** The domains that each technology serves: a row takes the place of what serves the same generation of the domain in the graph. */
export function servesTogether(
  own: readonly Generation[],
  { generations }: ChainBeside,
): (technology: string) => readonly Link[] {
  const rows = [...new Map([...generations, ...own].map((row) => [placeOf(row), row])).values()];
  return (technology) =>
    rows
      .filter((row) => row.technology === technology)
      .map(({ domain, generation }) => ({ key: domainSlug(domain), number: generation }));
}

/** The technologies that rows give a generation, and those from which they take one. */
export function technologiesMoved(own: readonly Generation[], { generations }: ChainBeside): readonly string[] {
  const places = new Set(own.map(placeOf));
  const taken = generations.filter((row) => places.has(placeOf(row)));
  return [...new Set([...own, ...taken].map(({ technology }) => technology))];
}

function placeOf({ domain, generation }: Generation): string {
  return `${domain}/${generation}`;
}
