import { setTimeout as pause } from 'node:timers/promises';
import { type Benchmark, type Measure, ms, percentile } from '../measure.ts';
import { memoryOf } from '../sizes.ts';
import { call } from './call.ts';
import { capacityOf } from './capacity.ts';
import { answeredMeanwhile, answeredTimes, countOf, latencyText, reasonsOf } from './counting.ts';
import type { Sample } from './kept-samples.ts';
import { openLoop } from './open-loop.ts';
import { calmLatency, recoveryTime } from './recovery.ts';
import { secondsOf } from './seconds.ts';
import { type Service, startService } from './service.ts';
import { readers } from './workload.ts';

const SECONDS = 20;
const PROBE_S = 10;
const WARM_UP_S = 5;
const TIMES = 3;
const SEED = 13;
/** Of the capacity, what must still be answered in the flood. */
const USEFUL = 0.7;
const PROMPT_MS = 5_000;
const RECOVERY_MS = 5_000;
const RECORD = { target: 'for the record', met: null };

/** Three times what the server can do for 20 s or `flood=<seconds>`: what it sheds, what it answers, and how it recovers. */
export const flood: Benchmark = {
  name: 'flood',
  onlyNamed: true,
  async run(argument) {
    const seconds = secondsOf('flood', argument, SECONDS);
    // Kept answers would make the flood cheaper than the probe, the longer it lasts.
    const service = await startService({ RESPONSE_CACHE_BYTES: '0' });
    try {
      return await flooded(service, seconds);
    } finally {
      await service.stop();
    }
  },
};

async function flooded(service: Service, seconds: number): Promise<Measure[]> {
  const { address, engine, pid } = service;
  const next = readers(SEED);
  const read = () => call(address, next());
  await capacityOf(WARM_UP_S, read);
  const capacity = await capacityOf(PROBE_S, read);
  const calmMs = await calmLatency(address);
  const flooding = openLoop({ perSecond: TIMES * capacity, seconds }, read);
  await pause(seconds * 1000);
  const recoveryMs = await recoveryTime(address, calmMs);
  const samples = await flooding;
  const memory = memoryOf(pid);
  return [
    { question: `capacity for the mix, ${engine}`, ours: `${capacity.toFixed(1)} answers a second`, ...RECORD },
    ...[usefulLine(samples, capacity, seconds), shedLine(samples), failedLine(samples), promptLine(samples)],
    recoveryLine(recoveryMs, calmMs),
    {
      question: 'memory at most, and after',
      ours: `${Math.round(memory.peakMb)} MB, ${Math.round(memory.nowMb)} MB`,
      ...RECORD,
    },
  ];
}

/** Answers within the flood's time: what comes later is of no use to somebody who has been refused long ago. */
function usefulLine(samples: readonly Sample[], capacity: number, seconds: number): Measure {
  const perSecond = answeredMeanwhile(samples, seconds);
  return {
    question: `${TIMES} times of it for ${seconds} s, answered meanwhile`,
    ours: `${perSecond.toFixed(1)} a second, ${Math.round((100 * perSecond) / capacity)} % of the capacity`,
    target: `at least ${USEFUL * 100} %`,
    met: perSecond >= USEFUL * capacity,
  };
}

function shedLine(samples: readonly Sample[]): Measure {
  const shed = countOf(samples, 'shed');
  const times = samples.filter(({ outcome }) => outcome.verdict === 'shed').map(({ latencyMs }) => latencyMs);
  const told =
    shed === 0 ? '' : `, told so after p50 ${ms(percentile(times, 0.5))}, p99 ${ms(percentile(times, 0.99))}`;
  const ours = `${shed} of ${samples.length} (${Math.round((100 * shed) / samples.length)} %): ${reasonsOf(samples, 'shed')}${told}`;
  return { question: 'shed', ours, ...RECORD };
}

function failedLine(samples: readonly Sample[]): Measure {
  const failed = countOf(samples, 'failed');
  const ours = `${failed}: ${reasonsOf(samples, 'failed')}`;
  return { question: 'neither answered nor shed', ours, target: '0', met: failed === 0 };
}

function promptLine(samples: readonly Sample[]): Measure {
  const met = percentile(answeredTimes(samples), 0.99) < PROMPT_MS;
  return {
    question: 'the answered, from when they were due',
    ours: latencyText(samples),
    target: `p99 under ${ms(PROMPT_MS)}`,
    met,
  };
}

function recoveryLine(recoveryMs: number | null, calmMs: number): Measure {
  return {
    question: 'after the flood, until small questions are prompt again',
    ours: `${recoveryMs === null ? 'it did not recover' : ms(recoveryMs)} (calm: ${ms(calmMs)})`,
    target: `under ${ms(RECOVERY_MS)}`,
    met: recoveryMs !== null && recoveryMs < RECOVERY_MS,
  };
}
