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

/** Questions about the whole network on the embedded engine, with ten times the graph between two runs; `analysis=1000000` goes on to a million. */
export const analysis: Benchmark = {
  name: 'analysis',
  async run(largest) {
    const [small, large] = [measure(SMALL), measure(LARGE)];
    const lines = [
      ...read(LARGE, large),
      ...Object.entries(TARGETS_MS).map(([name, target]) => answered(name, target, large)),
      ...Object.keys(TARGETS_MS).map((name) => growth(name, { firms: SMALL, ...small }, { firms: LARGE, ...large })),
    ];
    if (Number(largest ?? 0) <= LARGE) return lines;
    const firms = Number(largest);
    const huge = measure(firms);
    const growths = Object.keys(TARGETS_MS).map((name) => growth(name, { firms: LARGE, ...large }, { firms, ...huge }));
    return [...lines, ...read(firms, huge), ...growths];
  },
};

function read(firms: number, run: Run): Measure[] {
  const graph = `${count(firms)} firms and ${count(run.links)} deliveries`;
  const isLarge = firms === LARGE;
  return [
    {
      question: `snapshot of ${graph}`,
      ours: `${run.snapshotSeconds.toFixed(1)} s (${run.processorSeconds.toFixed(1)} s of processor), ${Math.round(run.snapshotMegabytes)} MB`,
      target: isLarge ? 'under 5 s and 500 MB' : 'for the record',
      met: isLarge ? run.snapshotSeconds < 5 && run.snapshotMegabytes < 500 : null,
    },
    {
      question: `network for paths of ${graph}, read beside requests`,
      ours: `${run.networkSeconds.toFixed(1)} s`,
      target: isLarge ? 'under 5 s' : 'for the record',
      met: isLarge ? run.networkSeconds < 5 : null,
    },
    ...Object.entries(run.afterWriteMs).map(([written, value]) => ({
      question: `exposure in ${graph}, the first after a ${written} was written, median`,
      ours: ms(value),
      target: 'for the record',
      met: null,
    })),
  ];
}

interface Sized extends Run {
  readonly firms: number;
}

interface Run {
  readonly links: number;
  readonly snapshotSeconds: number;
  /** The same in seconds of processor time, which other processes do not stretch. */
  readonly processorSeconds: number;
  readonly snapshotMegabytes: number;
  /** From the first question to the network's being there. */
  readonly networkSeconds: number;
  readonly answers: Readonly<Record<string, { readonly ms: number; readonly bytes: number }>>;
  /** Of the first exposure after a write, by what was written. */
  readonly afterWriteMs: Readonly<Record<string, number>>;
}

function measure(firms: number): Run {
  const folder = mkdtempSync(join(tmpdir(), 'analysis-'));
  try {
    writeSeedAmongOthers(folder, firms, 5 * firms);
    const parameters = [
      '--expose-gc',
      '--max-old-space-size=8192',
      '--import',
      'tsx',
      RUN,
      folder,
      String(firms),
      String(ROUNDS),
    ];
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
function growth(name: string, small: Sized, large: Sized): Measure {
  const [before, after] = [small.answers[name], large.answers[name]];
  const slower = (after?.ms ?? Number.NaN) / (before?.ms ?? Number.NaN);
  const longer = (after?.bytes ?? Number.NaN) / (before?.bytes ?? Number.NaN);
  return {
    question: `${name}, ${count(small.firms)} to ${count(large.firms)} firms`,
    ours: `${times(slower)} the time for ${times(longer)} the answer (${ms(before?.ms ?? Number.NaN)}, ${ms(after?.ms ?? Number.NaN)})`,
    target: 'no more than the answer, within a half',
    met: slower <= Math.max(1, longer) * 1.5,
  };
}
