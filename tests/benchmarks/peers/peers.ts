import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer as startNeo4j } from '../../support/neo4j/server.ts';
import { drawer, writeSyntheticFolder } from '../../support/synthetic-folder.ts';
import { type Contestant, compareThroughput, type Throughput, warmUp } from '../load.ts';
import { type Benchmark, type Measure, ms, times } from '../measure.ts';
import { type ServerProcess, startServer } from '../server-process.ts';
import { memoryOf } from '../sizes.ts';
import { type Asking, requireSameFirms, statementsOf, statementsOfPeer, textOf } from './answers.ts';
import { FIRMS, QUESTIONS, type Question, type Variables } from './questions.ts';
import { type Peer, startPeer } from './start-peer.ts';

const SIZE = { firms: FIRMS, relations: 160_000 };
/** Of a question that is about drawn things, so many are asked in turn: few enough to be kept, enough that clients seldom ask the same. */
const VARIANTS = 64;
const ROUNDS = { count: 3, seconds: 2, warmUpSeconds: 1 };
/** For so long everybody answers every question before anything is measured. */
const FIRST_SECONDS = 2;
/** Against the peer: so many times its requests, and this part of its p99. */
const ON_NEO4J = { requests: 2, p99: 0.5 };
const EMBEDDED = { requests: 4, p99: 0.5 };
/** Against the floor, answering from what is kept. */
const WARM = 1.5;

/** Every contestant, each a process of its own over the same data. */
interface Contest {
  /** Works every answer out; on the same Neo4j as the peer. */
  readonly cold: ServerProcess;
  /** Keeps answers, on the same Neo4j. */
  readonly warm: ServerProcess;
  /** Works every answer out, on the embedded engine. */
  readonly embedded: ServerProcess;
  readonly peer: Peer;
  readonly apollo: Peer;
  readonly driver: Peer;
  readonly engine: Peer;
  /** The process of the Neo4j that they all ask. */
  readonly database: number;
}

/** The same questions of the same data as @neo4j/graphql, on the same Neo4j; then the floors that nothing on this stack passes. */
export const peers: Benchmark = {
  name: 'peers',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'peers-'));
    const running: { stop(): Promise<void> }[] = [];
    const started = async <T extends { stop(): Promise<void> }>(starting: Promise<T>): Promise<T> => {
      const contestant = await starting;
      running.unshift(contestant);
      return contestant;
    };
    try {
      await writeSyntheticFolder(folder, SIZE);
      const neo4j = await started(startNeo4j({ size: 'service' }));
      const contest = { ...(await startAll(neo4j.login.uri, folder, started)), database: neo4j.pid ?? 0 };
      const lines = [readyLine(contest), memoryLine('idle', contest)];
      await warmUpAll(contest);
      for (const question of QUESTIONS) lines.push(...(await compare(question, contest)));
      return [...lines, memoryLine('after the load', contest)];
    } finally {
      for (const contestant of running) await contestant.stop();
      rmSync(folder, { recursive: true });
    }
  },
};

type Started = <T extends ServerProcess | Peer>(starting: Promise<T>) => Promise<T>;

async function startAll(uri: string, folder: string, started: Started): Promise<Omit<Contest, 'database'>> {
  const onNeo4j = { GRAPH_ENGINE: 'neo4j', NEO4J_URI: uri, SEED_DIR: folder, ...UNLIMITED };
  return {
    cold: await started(startServer({ ...onNeo4j, RESPONSE_CACHE_BYTES: '0' })),
    warm: await started(startServer(onNeo4j)),
    embedded: await started(startServer({ SEED_DIR: folder, RESPONSE_CACHE_BYTES: '0', ...UNLIMITED })),
    peer: await started(startPeer('neo4j-graphql', uri)),
    apollo: await started(startPeer('bare-apollo', uri)),
    driver: await started(startPeer('bare-driver', uri)),
    engine: await started(startPeer('bare-engine', folder)),
  };
}

/** The peer limits nobody. */
const UNLIMITED = { COST_LIMIT: '0', RATE_LIMIT_PER_MINUTE: '0' };

/** Every question once to everybody, so that whoever is asked first does not pay for the compilers of Node and of Java. */
async function warmUpAll(contest: Contest): Promise<void> {
  for (const question of QUESTIONS) await warmUp(contestants(question, contest, 100), FIRST_SECONDS);
}

function contestants(
  { ours, peers: theirs, cypher, variables }: Question,
  contest: Contest,
  bytes: number,
): Contestant[] {
  const about = variantsOf(variables);
  const { database } = contest;
  const asking = (query: string) => about.map((one) => JSON.stringify({ query, variables: one } satisfies Asking));
  return [
    { name: 'cold', url: graphqlOf(contest.cold), bodies: asking(ours), pids: [contest.cold.pid, database] },
    { name: 'warm', url: graphqlOf(contest.warm), bodies: asking(ours), pids: [contest.warm.pid, database] },
    { name: 'embedded', url: graphqlOf(contest.embedded), bodies: asking(ours), pids: [contest.embedded.pid] },
    { name: 'peer', url: contest.peer.address, bodies: asking(theirs), pids: [contest.peer.pid, database] },
    {
      name: 'apollo',
      url: contest.apollo.address,
      bodies: [JSON.stringify({ query: `{ constant(bytes: ${bytes}) }` })],
      pids: [contest.apollo.pid],
    },
    { name: 'driver', url: contest.driver.address, bodies: asking(cypher), pids: [contest.driver.pid, database] },
    { name: 'engine', url: contest.engine.address, bodies: asking(cypher), pids: [contest.engine.pid] },
  ];
}

/** The same for every contestant, and in every run. */
function variantsOf(variables: Question['variables']): Variables[] {
  if (variables === undefined) return [{}];
  const draw = drawer(5);
  return Array.from({ length: VARIANTS }, () => variables(draw));
}

function graphqlOf({ address }: ServerProcess): string {
  return `${address}/graphql`;
}

async function compare(question: Question, contest: Contest): Promise<Measure[]> {
  const { name } = question;
  const [variables = {}] = variantsOf(question.variables);
  const asking = (query: string): Asking => ({ query, variables });
  const [ours, theirs] = [asking(question.ours), asking(question.peers)];
  const answer = await textOf(graphqlOf(contest.cold), ours);
  const peersAnswer = await textOf(contest.peer.address, theirs);
  requireSameFirms(name, answer, peersAnswer);
  const bytes = Buffer.byteLength(answer);
  const [statements, peers] = [
    await statementsOf(contest.cold.address, ours),
    await statementsOfPeer(contest.peer.address, theirs),
  ];
  const asks = `${bytes} bytes and ${statements} statements, of the peer ${Buffer.byteLength(peersAnswer)} and ${peers}`;
  const results = await compareThroughput(contestants(question, contest, bytes), ROUNDS);
  const of = (contestant: string): Throughput => {
    const found = results.get(contestant);
    if (found === undefined) throw new Error(`nothing was measured for ${contestant}`);
    return found;
  };
  const peer: Rival = { who: '@neo4j/graphql 7.6.3', figure: of('peer') };
  const apollo: Rival = { who: 'bare Apollo', figure: of('apollo') };
  const floors = `bare Apollo ${show(of('apollo'))}, the driver alone ${show(of('driver'))}`;
  const [onNeo4j, onEngine] = [
    { who: 'the driver alone', figure: of('driver') },
    { who: 'the engine alone', figure: of('engine') },
  ];
  return [
    against(`${name} (${asks}), cold on the same Neo4j`, of('cold'), peer, ON_NEO4J, reachable(peer, onNeo4j, apollo)),
    against(
      `${name}, cold on the embedded engine`,
      of('embedded'),
      peer,
      EMBEDDED,
      `the engine alone ${show(of('engine'))}; ${reachable(peer, onEngine, apollo)}`,
    ),
    aboveFloor(`${name}, answers kept, on Neo4j`, of('warm'), floors, [of('apollo'), of('driver')]),
  ];
}

interface Rival {
  readonly who: string;
  readonly figure: Throughput;
}

function against(
  question: string,
  ours: Throughput,
  { who, figure }: Rival,
  target: typeof ON_NEO4J,
  beside: string,
): Measure {
  const [requests, p99] = [ours.requestsPerSecond / figure.requestsPerSecond, ours.p99Ms / figure.p99Ms];
  return {
    question,
    ours: show(ours),
    peer: `${who} ${show(figure)}; ${beside}`,
    ratio: `${times(requests)} the requests, ${times(p99)} the p99`,
    target: `${target.requests}× the requests, ${target.p99}× the p99`,
    met: requests >= target.requests && p99 <= target.p99,
  };
}

/**
 * How many times the peer's requests a server on this stack could answer at most: one that did nothing but what a bare Apollo and
 * the one statement as written by hand take of the processor. Our own statement may take less than the one written by hand.
 */
function reachable(peer: Rival, ...floors: readonly Rival[]): string {
  const least = floors.map(({ figure }) => processorOf(figure)).reduce((sum, part) => sum + part, 0);
  const who = floors.map((floor) => floor.who).join(' and ');
  return `${who} together ${least.toFixed(2)} ms of processor, ${times(processorOf(peer.figure) / least)} less than the peer`;
}

function processorOf({ processorMs }: Throughput): number {
  return processorMs.reduce((sum, part) => sum + part, 0);
}

/** The floor of a kept answer is the slower of the two: it takes a look at the version, which the driver makes, and an Apollo. */
function aboveFloor(question: string, ours: Throughput, peer: string, floors: readonly Throughput[]): Measure {
  const floor = Math.min(...floors.map(({ requestsPerSecond }) => requestsPerSecond));
  const ratio = floor / ours.requestsPerSecond;
  return {
    question,
    ours: show(ours),
    peer,
    ratio: `${times(ratio)} the slower floor's time`,
    target: `within ${WARM}×`,
    met: ratio <= WARM,
  };
}

function readyLine({ warm, peer }: Contest): Measure {
  return {
    question: 'start to the first answer, the data there',
    ours: ms(warm.readyAfterMs),
    peer: `@neo4j/graphql ${ms(peer.readyAfterMs)} (from its sources), the building of its schema with it`,
    target: 'for the record',
    met: null,
  };
}

function memoryLine(when: string, { cold, embedded, peer, apollo }: Contest): Measure {
  const mb = (value: number) => `${Math.round(value)} MB`;
  return {
    question: `memory, ${when}`,
    ours: `${mb(memoryOf(cold.pid).nowMb)} on Neo4j, ${mb(memoryOf(embedded.pid).nowMb)} embedded with the data`,
    peer: `@neo4j/graphql ${mb(memoryOf(peer.pid).nowMb)}, bare Apollo ${mb(memoryOf(apollo.pid).nowMb)}`,
    target: 'for the record',
    met: null,
  };
}

/** Of the processor: the process itself, and the database where it is another one. */
function show({ requestsPerSecond, p50Ms, p99Ms, processorMs }: Throughput): string {
  const processor = processorMs.map((milliseconds) => milliseconds.toFixed(2)).join(' + ');
  return `${Math.round(requestsPerSecond)} a second (p50 ${p50Ms} ms, p99 ${p99Ms} ms, processor ${processor} ms)`;
}
