import { MARKET_MIXES, SEEN } from '../../domain/vocabulary.ts';
import { flag, indexedText, oneOf, optional, reference, slug, text, toldDate } from './column.ts';
import { number } from './number-columns.ts';
import { table } from './table-spec.ts';
import { domain } from './words.ts';

export const stages = table({
  file: 'stages.csv',
  space: 'stage',
  key: ['slug'],
  columns: { slug: slug(), name: indexedText(), description: text() },
});

export const technologies = table({
  file: 'technologies.csv',
  space: 'technology',
  key: ['slug'],
  columns: {
    slug: slug(),
    name: indexedText(),
    description: text(),
    root_stage: reference('stage'),
    in_baseline: flag(),
  },
});

export const domains = table({
  file: 'domains.csv',
  space: 'domain',
  key: ['slug'],
  columns: { slug: slug(), domain: domain(), name: indexedText(), quoted_for: oneOf(MARKET_MIXES) },
});

export const generations = table({
  file: 'generations.csv',
  space: 'generation',
  key: ['domain', 'generation'],
  columns: { domain: domain(), generation: number({ from: 1, whole: true }), technology: reference('technology') },
});

export const markets = table({
  file: 'markets.csv',
  space: 'market',
  key: ['slug'],
  columns: { slug: slug(), name: indexedText() },
});

export const resources = table({
  file: 'resources.csv',
  space: 'resource',
  key: ['slug'],
  columns: { slug: slug(), name: indexedText(), description: optional(text()) },
});

export const products = table({
  file: 'products.csv',
  space: 'product',
  key: ['slug'],
  columns: {
    slug: slug(),
    name: indexedText(),
    technology_tag: optional(indexedText()),
    technology: optional(reference('technology')),
    domain: optional(domain()),
    announced: optional(toldDate()),
    available: optional(text()),
    speed: optional(text()),
    detail: optional(text()),
    seen: optional(oneOf(SEEN)),
    source: optional(reference('source')),
  },
});
