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

/** How many of a hundred requests are of a kind, and the operation. A share is drawn, so that hardly any two levers are alike. */
const MIX: readonly (readonly [number, (draw: Draw) => Operation])[] = [
  [30, (draw) => ({ query: `{ firm(slug: "${pick(FIRMS, draw)}") { slug name country roles revenueUsd } }` })],
  [10, (draw) => ({ query: FIRM_PAGE.replace('"lumentum"', `"${pick(FIRMS, draw)}"`) })],
  [15, (draw) => ({ query: `{ firms(first: ${1 + Math.floor(draw() * 50)}) { totalCount nodes { slug name } } }` })],
  [15, (draw) => ({ query: `{ search(text: "${pick(WORDS, draw)}", first: 10) { nodes { score node { id } } } }` })],
  [10, (draw) => ({ query: `{ neighborhood(of: "${pick(FIRMS, draw)}", depth: 2) { nodes { id } links { id } } }` })],
  [5, (draw) => ({ query: `{ paths(from: "axt", to: "${pick(FIRMS, draw)}") { hops { relation to { id } } } }` })],
  [5, () => ({ query: REDISTRIBUTION })],
  [
    5,
    (draw) => ({
      query: `{ profitRedistribution(${lever(draw)}) { firms(year: 2030, first: 10) { name changeUsd } } }`,
    }),
  ],
  [5, () => ({ query: EXPOSURE })],
];

/** The next request of a stream of readers; the same seed gives the same stream. */
export function readers(seed: number): () => Operation {
  const draw = drawer(seed);
  return () => {
    let rest = draw() * 100;
    for (const [part, operation] of MIX) {
      rest -= part;
      if (rest < 0) return operation(draw);
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
