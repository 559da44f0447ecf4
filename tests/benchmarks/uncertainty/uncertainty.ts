import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { prepareEvidence } from '../../../src/economics/case/prepare-evidence.ts';
import { planDraws } from '../../../src/economics/uncertainty/draw-model.ts';
import { simulate } from '../../../src/economics/uncertainty/simulate.ts';
import { createJobs } from '../../../src/jobs/jobs.ts';
import { baseCase } from '../../support/economics/base-case.ts';
import { type Benchmark, type Measure, median, ms, timeEach, times } from '../measure.ts';
import { peerInput } from './peer-input.ts';

const DRAWS = 10_000;
const ROUNDS = 5;
const MOST_MB = 300;
const VENV = fileURLToPath(new URL('../../../.cache/numpy-venv', import.meta.url));
const PEER = fileURLToPath(new URL('peer.py', import.meta.url));

/** 10,000 draws of the base case with the quantiles of every firm and year, here on one thread and on all, and in numpy. */
export const uncertainty: Benchmark = {
  name: 'uncertainty',
  async run() {
    const prepared = prepareEvidence(baseCase());
    const asking = (draws: number) => ({ scenario: { uncertainty: { draws } } });
    const jobs = createJobs();
    try {
      const alone = (draws: number) => timeEach(ROUNDS, async () => simulate(prepared, asking(draws)));
      const shared = () => timeEach(ROUNDS, () => jobs.intervals(prepared, asking(DRAWS), null));
      await shared();
      await alone(DRAWS);
      const [one, all] = [median(await alone(DRAWS)), median(await shared())];
      const memory = process.memoryUsage().rss / 2 ** 20;
      const [few, many] = [median(await alone(DRAWS)), median(await alone(4 * DRAWS))];
      const peer = askNumpy(peerInput(prepared, planDraws(prepared, asking(DRAWS), null), DRAWS, ROUNDS));
      return [
        against(`${DRAWS.toLocaleString('en')} draws with quantiles, worker threads`, all, peer),
        against(`${DRAWS.toLocaleString('en')} draws with quantiles, one thread`, one, peer),
        {
          question: 'memory of the process, threads included',
          ours: `${Math.round(memory)} MB`,
          target: `under ${MOST_MB} MB`,
          met: memory < MOST_MB,
        },
        {
          question: 'four times the draws',
          ours: `${times(many / few)} the time`,
          target: 'linear: under 5×',
          met: many / few < 5,
        },
      ];
    } finally {
      await jobs.close();
    }
  },
};

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
