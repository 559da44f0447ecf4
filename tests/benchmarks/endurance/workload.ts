import { readFileSync } from 'node:fs';
import { drawer } from '../../support/synthetic-folder.ts';
import type { Operation } from './call.ts';

const FIRMS = [
  'nvidia',
  'broadcom',
  'lumentum',
  'coherent',
  'innolight',
  'eoptolink',
  'tsmc',
  'axt',
  'marvell',
  'fabrinet',
];
const WORDS = ['lumentm', 'laser', 'optics', 'substrate', 'switch', 'nvidia', 'co-packaged', 'foundry'];
const EXAMPLES = new URL('../../../src/explorer/playground/examples/', import.meta.url);

const example = (name: string) => readFileSync(new URL(`${name}.graphql`, EXAMPLES), 'utf8');
const REDISTRIBUTION = example('redistribution');
const FIRM_PAGE = example('firm-with-evidence');
const EXPOSURE = example('exposure');

type Draw = () => number;
const pick = (words: readonly string[], draw: Draw) => words[Math.floor(draw() * words.length)] ?? '';

/** One kind of request, and how many of a hundred are of it. */
interface Kind {
  readonly part: number;
  readonly name: string;
  readonly query: (draw: Draw) => string;
}

/** A share is drawn, so that hardly any two levers are alike. */
const MIX: readonly Kind[] = [
  {
    ...{ part: 30, name: 'a firm' },
    query: (draw) => `{ firm(slug: "${pick(FIRMS, draw)}") { slug name country roles revenueUsd } }`,
  },
  {
    ...{ part: 10, name: 'a firm with its evidence' },
    query: (draw) => FIRM_PAGE.replace('"lumentum"', `"${pick(FIRMS, draw)}"`),
  },
  {
    ...{ part: 15, name: 'a page of firms' },
    query: (draw) => `{ firms(first: ${1 + Math.floor(draw() * 50)}) { totalCount nodes { slug name } } }`,
  },
  {
    ...{ part: 15, name: 'search' },
    query: (draw) => `{ search(text: "${pick(WORDS, draw)}", first: 10) { nodes { score node { id } } } }`,
  },
  {
    ...{ part: 10, name: 'neighbourhood' },
    query: (draw) => `{ neighborhood(of: "${pick(FIRMS, draw)}", depth: 2) { nodes { id } links { id } } }`,
  },
  {
    ...{ part: 5, name: 'paths' },
    query: (draw) => `{ paths(from: "axt", to: "${pick(FIRMS, draw)}") { hops { relation to { id } } } }`,
  },
  { part: 5, name: 'the redistribution', query: () => REDISTRIBUTION },
  {
    ...{ part: 5, name: 'a scenario' },
    query: (draw) => `{ profitRedistribution(${lever(draw)}) { firms(year: 2030, first: 10) { name changeUsd } } }`,
  },
  { part: 5, name: 'exposure', query: () => EXPOSURE },
];

/** The next request of a stream of readers; the same seed gives the same stream. */
export function readers(seed: number): () => Operation {
  const draw = drawer(seed);
  return () => {
    let rest = draw() * 100;
    for (const { part, name, query } of MIX) {
      rest -= part;
      if (rest < 0) return { kind: name, query: query(draw) };
    }
    throw new Error('the parts of the mix are a hundred together');
  };
}

/** Runs of the model with draws, the longest thing that a reader can ask for. */
export function drawRuns(seed: number): () => Operation {
  const draw = drawer(seed);
  return () => ({
    query: `{ profitRedistribution(${lever(draw, 'uncertainty: { draws: 1000 }')}) { pool(year: 2030) { interval { p5 p95 } } } }`,
  });
}

function lever(draw: Draw, more = ''): string {
  const share = draw().toFixed(6);
  return `scenario: { adoption: [{ domain: SCALE_OUT, technology: "cpo", curve: { points: [{ year: 2030, share: ${share} }] } }] ${more} }`;
}
