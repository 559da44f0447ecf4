import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSeedAmongOthers } from '../analysis/seed-among-others.ts';
import { type Benchmark, count, type Measure, notMeasured } from '../measure.ts';
import { growthLines } from './growth.ts';
import { linesOf } from './lines.ts';
import { type GraphFigures, measureGraph } from './measure-graph.ts';
import type { EngineName } from './places.ts';

const SIZES = [10_000, 100_000, 1_000_000];
/** A million firms take most of an hour and some 10 GB of disk, so that they are asked for. */
const WITHOUT_ASKING = 100_000;
const ENGINES: readonly EngineName[] = ['embedded', 'neo4j'];

/**
 * Graphs of rising size, five deliveries a firm, on both engines: what loading, keeping and asking them costs, and how it
 * grows. `scale=10000,1000000` chooses the sizes, GRAPH_ENGINE one engine.
 */
export const scale: Benchmark = {
  name: 'scale',
  onlyNamed: true,
  async *run(argument) {
    const sizes = sizesOf(argument);
    const all: GraphFigures[] = [];
    for (const firms of sizes) {
      for await (const figures of measureSize(firms)) {
        all.push(figures);
        yield* linesOf(figures);
      }
    }
    for (const engine of engines()) yield* growth(all, engine);
    yield* leftOut(sizes);
  },
};

function sizesOf(argument: string | undefined): readonly number[] {
  if (argument === undefined) return SIZES.filter((size) => size <= WITHOUT_ASKING);
  const sizes = argument.split(',').map(Number);
  if (sizes.every((size) => Number.isInteger(size) && size >= 100)) return sizes.toSorted((a, b) => a - b);
  throw new Error(`scale=${argument}: write numbers of firms from 100 on, with commas between`);
}

/** On one engine after the other, over the same folder. */
async function* measureSize(firms: number): AsyncGenerator<GraphFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'scale-'));
  try {
    console.log(`writing ${count(firms)} firms …`);
    writeSeedAmongOthers(join(folder, 'seed'), firms, 5 * firms, firms / 10);
    for (const engine of engines()) {
      console.log(`loading ${count(firms)} firms, ${engine} …`);
      yield await measureGraph(firms, engine, folder);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function engines(): readonly EngineName[] {
  return ENGINES.filter((engine) => engine === (process.env.GRAPH_ENGINE ?? engine));
}

/** Each size beside the next smaller one. */
function growth(all: readonly GraphFigures[], engine: EngineName): Measure[] {
  const rising = all.filter((figures) => figures.engine === engine);
  return rising.slice(1).flatMap((large, index) => {
    const small = rising[index];
    return small === undefined ? [] : growthLines(small, large);
  });
}

function leftOut(sizes: readonly number[]): Measure[] {
  const missing = SIZES.filter((size) => !sizes.includes(size));
  return missing.map((size) =>
    notMeasured(`${count(size)} firms, both engines: every figure`, `ask for it by \`npm run bench -- scale=${size}\``),
  );
}
