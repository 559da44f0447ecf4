import type { Domain, WorldQuery } from '../generated/graphql.ts';
import type { Subject } from './subject.ts';

/** A part of a firm's change, as far as it says which inputs it rests on. */
export interface Part {
  readonly technology: { readonly slug: string };
  readonly stage: { readonly slug: string };
  readonly domain: Domain;
}

/**
 * The ids of the model's parameters that a figure rests on: whose part of which stage, how much of the money gets to
 * that stage, how much is spent. A share or margin may be given for all technologies (`*`) or for one, so both are
 * asked for; ids that the graph does not have answer nothing.
 */
export function parametersBehind(subject: Subject, parts: readonly Part[], world: WorldQuery): string[] {
  const own = subject.kind === 'firm' ? parts.flatMap((part) => captureIds(subject.slug, part)) : [];
  const rest = subject.kind === 'rest' ? [`margin/rest/${subject.slug}/*`] : [];
  const stages = subject.kind === 'firm' ? parts.map(({ stage }) => stage.slug) : stagesOf(subject);
  return [...new Set([...own, ...rest, ...chainIds(stages, world), ...spendIds(parts, world)])];
}

function stagesOf(subject: Subject): string[] {
  return subject.kind === 'stage' || subject.kind === 'rest' ? [subject.slug] : [];
}

function captureIds(firm: string, { technology, stage }: Part): string[] {
  return [technology.slug, '*'].flatMap((of) => [
    `share/${firm}/${stage.slug}/${of}`,
    `margin/${firm}/${stage.slug}/${of}`,
  ]);
}

/** What is paid to the stages, in every technology. */
function chainIds(stages: readonly string[], world: WorldQuery): string[] {
  return world.modelInputs.technologies.flatMap(({ technology, inputs }) =>
    inputs
      .filter(({ seller }) => stages.includes(seller))
      .map(({ buyer, seller }) => `input/${technology}/${buyer}/${seller}`),
  );
}

/** What is spent: adoption, relative price, market. */
function spendIds(parts: readonly Part[], world: WorldQuery): string[] {
  const touched = new Set<string>(parts.map(({ domain }) => domain));
  const domains = world.domains.filter(({ domain }) => parts.length === 0 || touched.has(domain));
  const curves = domains.flatMap(({ domain, generations }) =>
    generations.slice(1).map(({ slug }) => `curve/${domain}/${slug}`),
  );
  const prices = world.modelInputs.technologies.map(({ technology }) => `price/${technology}`);
  return [...curves, ...prices, ...domains.map(({ domain }) => `market/${domain}`), 'price-path'];
}
