import { shortTechnology } from '../format/names.ts';
import type { WorldQuery } from '../generated/graphql.ts';
import { nameOf } from './evidence-curves.ts';
import { EVERY_TECHNOLOGY, UNNAMED } from './levers.ts';

export interface CaptureRow {
  readonly technology: string;
  readonly stage: string;
  readonly share: number;
  readonly margin: number;
}

export interface NamedThing {
  readonly slug: string;
  readonly name: string;
}

/** Every named firm that captures value, by name. */
export function firmsOf(world: WorldQuery): NamedThing[] {
  const bySlug = new Map(world.stages.flatMap((stage) => stage.captures.map(({ firm }) => [firm.slug, firm])));
  return [...bySlug.values()].sort((one, other) => one.name.localeCompare(other.name));
}

/** What the firm holds at the middle values of the evidence, the largest shares first. */
export function capturesOf(world: WorldQuery, firm: string): CaptureRow[] {
  return world.modelInputs.captures
    .filter((row) => row.firm === firm)
    .sort((one, other) => other.share - one.share || one.stage.localeCompare(other.stage));
}

/** Price over that of the reference technology, the first generation of the first domain; null where unknown. */
export function relativePriceOf(world: WorldQuery, technology: string): number | null {
  const reference = world.modelInputs.domains[0]?.generations[0];
  const price = priceOf(world, technology);
  const base = reference === undefined ? null : priceOf(world, reference);
  return price === null || base === null || base === 0 ? null : price / base;
}

function priceOf(world: WorldQuery, technology: string): number | null {
  const row = world.modelInputs.technologies.find((other) => other.technology === technology);
  return row?.priceUsd[0] ?? null;
}

/** Technologies whose price is stated beside the reference's: all but the reference itself, in order of generation. */
export function pricedTechnologies(world: WorldQuery): NamedThing[] {
  const all = world.domains.flatMap((domain) => domain.generations);
  const bySlug = new Map(all.map((technology) => [technology.slug, technology]));
  return [...bySlug.values()].slice(1);
}

/** A technology as a label has it, or what stands for all of them in a key. */
export function technologyWords(world: WorldQuery, slug: string): string {
  return slug === EVERY_TECHNOLOGY ? 'every technology' : shortTechnology({ slug, name: nameOf(world, slug) });
}

/** A firm's name, or what stands for those of a stage that have none. */
export function firmWords(world: WorldQuery, slug: string): string {
  return slug === UNNAMED ? 'the unnamed firms' : (firmsOf(world).find((firm) => firm.slug === slug)?.name ?? slug);
}

export function stageName(world: WorldQuery, slug: string): string {
  return world.stages.find((stage) => stage.slug === slug)?.name ?? slug;
}

export function publisherName(world: WorldQuery, slug: string): string {
  return world.evidencePublishers.find((publisher) => publisher.slug === slug)?.name ?? slug;
}
