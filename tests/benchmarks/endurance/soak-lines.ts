import { groupBy } from '../../../src/domain/group-by.ts';
import { type Measure, ms } from '../measure.ts';
import type { Outcome } from './call.ts';
import type { WriteFaults } from './check-writes.ts';
import { countOf, latencyText, listed, reasonsOf } from './counting.ts';
import type { Sample } from './kept-samples.ts';
import type { Writer } from './writer.ts';

const RECORD = { target: 'for the record', met: null };

export function settlingLine(seconds: number): Measure {
  const ours = `${seconds} s under the same load, until resident memory is level, six minutes at most`;
  return { question: 'before anything is judged', ours, ...RECORD };
}

export function requestsLine(samples: readonly Sample[], seconds: number): Measure {
  const bad = samples.length - countOf(samples, 'answered');
  const why = `shed: ${reasonsOf(samples, 'shed')}; failed: ${reasonsOf(samples, 'failed')}`;
  const rate = `${samples.length} requests, ${(samples.length / seconds).toFixed(1)} a second`;
  return {
    question: 'all requests, from when they were due',
    ours: `${rate}, ${latencyText(samples)}; errors ${((100 * bad) / samples.length).toFixed(3)} % (${why})`,
    target: 'no errors',
    met: bad === 0,
  };
}

/** What waits for what: a kind that is slow makes the last percent of all. */
export function kindLines(samples: readonly Sample[]): Measure[] {
  const kinds = groupBy(samples, ({ outcome: { kind = 'not sent' } }) => kind);
  return [...kinds].map(([kind, those]) => ({ question: `of them ${kind}`, ours: latencyText(those), ...RECORD }));
}

export function drawRunsLine(runs: readonly Outcome[]): Measure {
  const bad = runs.filter(({ verdict }) => verdict !== 'answered');
  const why = bad[0] === undefined ? '' : `, the first with ${bad[0].why}`;
  const ours = `${runs.length}, not answered ${bad.length}${why}`;
  return { question: 'draw runs beside them', ours, target: 'all answered', met: bad.length === 0 };
}

/** A generator that is late itself makes the server look slow: its delay is part of every latency. */
export function generatorLine(delayP99Ms: number): Measure {
  return { question: 'event loop delay of the load generator, p99', ours: ms(delayP99Ms), ...RECORD };
}

export function writesLine({ acknowledged, refused, sentTwice }: Writer): Measure {
  return {
    question: 'writes by an editor',
    ours: `${acknowledged.length} acknowledged, ${sentTwice()} of them sent twice; refused: ${listed(refused)}`,
    target: 'none refused',
    met: refused.size === 0 && acknowledged.length > 0,
  };
}

export function faultLines({ lost, doubled, notInGraph }: WriteFaults): Measure[] {
  return [
    faultLine('acknowledged writes that the history lacks', lost),
    faultLine('writes that count twice', doubled),
    faultLine('acknowledged writes of which the graph answers something else', notInGraph),
  ];
}

export function feedLines(told: number, { untold, disordered }: WriteFaults, broken: string | null): Measure[] {
  const stream = broken === null ? 'unbroken' : `broken: ${broken}`;
  return [
    {
      question: 'changes that the subscription told',
      ours: `${told}, ${stream}`,
      target: 'unbroken',
      met: broken === null && told > 0,
    },
    faultLine('changes that it missed', untold),
    faultLine('changes that it told twice or out of order', disordered),
  ];
}

function faultLine(question: string, names: readonly string[]): Measure {
  const some = names.length === 0 ? '' : ` (${names.slice(0, 5).join(', ')})`;
  return { question, ours: `${names.length}${some}`, target: '0', met: names.length === 0 };
}
