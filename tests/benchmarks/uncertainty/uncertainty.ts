import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { prepareEvidence } from '../../../src/economics/case/prepare-evidence.ts';
import { planDraws } from '../../../src/economics/uncertainty/draw-model.ts';
import { baseCase } from '../../support/economics/base-case.ts';
import { type Benchmark, type Measure, median, ms, times } from '../measure.ts';
import { peerInput } from './peer-input.ts';
import { askRisk, RISK_DRAWS } from './peer-risk.ts';
import type { RunInput, RunTimes } from './run-draws.ts';

const DRAWS = 10_000;
const ROUNDS = 7;
const MOST_MB = 300;
const VENV = fileURLToPath(new URL('../../../.cache/numpy-venv', import.meta.url));
const PEER = fileURLToPath(new URL('peer.py', import.meta.url));
const RUN = fileURLToPath(new URL('run-draws.ts', import.meta.url));
const CONFIG = fileURLToPath(new URL('../../../.config/vite.server.mjs', import.meta.url));
const BUILT = fileURLToPath(new URL('../../../.cache/run-draws', import.meta.url));

/**
 * 10,000 draws of the base case with the quantiles of every firm, group, stage and the pool, of every year and in present
 * value: on worker threads and on one thread, by numpy, and beside the mere drawing by @veenie/risk.
 */
export const uncertainty: Benchmark = {
  name: 'uncertainty',
  async run() {
    const evidence = baseCase();
    const prepared = prepareEvidence(evidence);
    const run = planDraws(prepared, { scenario: { uncertainty: { draws: DRAWS } } }, null);
    const input = peerInput(prepared, run, DRAWS, ROUNDS);
    const peer = askNumpy(input);
    const risk = await askRisk(input);
    const ours = await runDraws({ ...evidence, parameters: [...evidence.parameters.values()] });
    const growth = median(ours.four) / median(ours.one);
    return [
      against(`${DRAWS.toLocaleString('en')} draws with quantiles, worker threads`, median(ours.threads), peer),
      against(`${DRAWS.toLocaleString('en')} draws with quantiles, one thread`, median(ours.one), peer),
      besideRisk(median(ours.threads), median(risk)),
      {
        question: 'peak memory of the process, threads included',
        ours: `${Math.round(ours.megabytes)} MB`,
        target: `under ${MOST_MB} MB`,
        met: ours.megabytes < MOST_MB,
      },
      {
        question: 'four times the draws, one thread',
        ours: `${times(growth)} the time`,
        target: 'linear: under 5×',
        met: growth < 5,
      },
    ];
  },
};

/** A process of its own, so that its memory is that of the run alone. */
async function runDraws(evidence: RunInput['evidence']): Promise<RunTimes> {
  // Bundled as the server is, its worker beside it: a loader of TypeScript in every thread would count as ours.
  const input = { 'run-draws': RUN };
  await build({ configFile: CONFIG, logLevel: 'warn', build: { outDir: BUILT, rolldownOptions: { input } } });
  const run = `${BUILT}/run-draws.js`;
  const question = JSON.stringify({ evidence, draws: DRAWS, rounds: ROUNDS } satisfies RunInput);
  const { status, stdout, stderr } = spawnSync(process.execPath, [run], { input: question, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the draws did not run: ${stderr}`);
  return JSON.parse(stdout);
}

interface Numpy {
  readonly numpy: string;
  readonly seconds: readonly number[];
}

function against(question: string, ours: number, peer: Numpy | null): Measure {
  const target = 'faster than numpy';
  if (peer === null) return { question, ours: ms(ours), peer: 'numpy cannot be installed here', target, met: null };
  const theirs = 1000 * median(peer.seconds);
  const ratio = `${times(theirs / ours)} as fast`;
  return { question, ours: ms(ours), peer: `numpy ${peer.numpy}: ${ms(theirs)}`, ratio, target, met: ours < theirs };
}

/** Both by draw; the peer's is the drawing alone. */
function besideRisk(ours: number, theirs: number): Measure {
  const [mine, peer] = [ours / DRAWS, theirs / RISK_DRAWS];
  return {
    question: 'a draw with its part of the quantiles, worker threads',
    ours: ms(mine),
    peer: `@veenie/risk 0.2.0, drawing alone: ${ms(peer)}`,
    ratio: `${times(peer / mine)} as fast`,
    target: 'faster than @veenie/risk',
    met: mine < peer,
  };
}

/** In an environment of its own, made at the first run; null where that is not possible. */
function askNumpy(input: unknown): Numpy | null {
  if (!existsSync(VENV)) {
    spawnSync('python3', ['-m', 'venv', VENV]);
    spawnSync(`${VENV}/bin/pip`, ['install', '--quiet', 'numpy']);
  }
  // Some machines pin the kernels of the linear algebra library, which would hold numpy back.
  const run = spawnSync('env', ['-u', 'OPENBLAS_CORETYPE', `${VENV}/bin/python`, PEER], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return run.status === 0 ? JSON.parse(run.stdout) : null;
}
