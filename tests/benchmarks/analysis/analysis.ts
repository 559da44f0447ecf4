import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Benchmark, count, type Measure, ms, times } from '../measure.ts';
import { writeSeedAmongOthers } from './seed-among-others.ts';

const RUN = fileURLToPath(new URL('ask-network.ts', import.meta.url));
const ROUNDS = 50;
/** Five deliveries a firm. */
const SMALL = 10_000;
const LARGE = 100_000;
const TARGETS_MS: Readonly<Record<string, number>> = {
  neighborhood: 50,
  path: 20,
  exposure: 50,
  'exposure of a firm of the chain': 50,
  chokepoints: 20,
};

/** Questions about the whole network on the embedded engine, with ten times the graph between two runs. */
export const analysis: Benchmark = {
  name: 'analysis',
  async run() {
    const small = measure(SMALL);
    const large = measure(LARGE);
    return [
      {
        question: `snapshot of ${count(LARGE)} firms and ${count(large.links)} deliveries`,
        ours: `${large.snapshotSeconds.toFixed(1)} s (${large.processorSeconds.toFixed(1)} s of processor), ${Math.round(large.snapshotMegabytes)} MB`,
        target: 'under 5 s and 500 MB',
        met: large.snapshotSeconds < 5 && large.snapshotMegabytes < 500,
      },
      {
        question: `network for paths of ${count(LARGE)} firms and ${count(large.links)} deliveries, read beside requests`,
        ours: `${large.networkSeconds.toFixed(1)} s`,
        target: 'under 5 s',
        met: large.networkSeconds < 5,
      },
      ...Object.entries(TARGETS_MS).map(([name, target]) => answered(name, target, large)),
      ...Object.keys(TARGETS_MS).map((name) => growth(name, small, large)),
    ];
  },
};

interface Run {
  readonly links: number;
  readonly snapshotSeconds: number;
  /** The same in seconds of processor time, which other processes do not stretch. */
  readonly processorSeconds: number;
  readonly snapshotMegabytes: number;
  /** From the first question to the network's being there. */
  readonly networkSeconds: number;
  readonly answers: Readonly<Record<string, { readonly ms: number; readonly bytes: number }>>;
}

function measure(firms: number): Run {
  const folder = mkdtempSync(join(tmpdir(), 'analysis-'));
  try {
    writeSeedAmongOthers(folder, firms, 5 * firms);
    const parameters = ['--expose-gc', '--import', 'tsx', RUN, folder, String(firms), String(ROUNDS)];
    const { status, stdout, stderr } = spawnSync(process.execPath, parameters, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`the questions failed: ${stderr}`);
    // The script of this folder prints exactly this shape.
    return JSON.parse(stdout) as Run;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function answered(name: string, target: number, { answers }: Run): Measure {
  const value = answers[name]?.ms ?? Number.NaN;
  return { question: `${name}, median`, ours: ms(value), target: `under ${target} ms`, met: value < target };
}

/** Latency from the smaller graph to the larger, beside the size of the answers. */
function growth(name: string, small: Run, large: Run): Measure {
  const [before, after] = [small.answers[name], large.answers[name]];
  const slower = (after?.ms ?? Number.NaN) / (before?.ms ?? Number.NaN);
  const longer = (after?.bytes ?? Number.NaN) / (before?.bytes ?? Number.NaN);
  return {
    question: `${name}, ${count(SMALL)} to ${count(LARGE)} firms`,
    ours: `${times(slower)} the time for ${times(longer)} the answer (${ms(before?.ms ?? Number.NaN)}, ${ms(after?.ms ?? Number.NaN)})`,
    target: 'no more than the answer, within a half',
    met: slower <= Math.max(1, longer) * 1.5,
  };
}
