import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ask } from '../ask.ts';
import { type Load, load } from '../load-process.ts';
import { type ServerProcess, startServer } from '../server-process.ts';
import { memoryOf } from '../sizes.ts';
import { scaleEdits, whole } from './edits.ts';
import { askEach, type Latency } from './latencies.ts';
import { type EngineName, type Files, openPlace, type Place } from './places.ts';
import { scaleQuestions } from './questions.ts';

const COUNT = fileURLToPath(new URL('count-statements.ts', import.meta.url));
const PATIENCE_MS = 1_800_000;
/** What a server does right after its start is no part of its rest. */
const REST_MS = 3_000;

/** What is known of one graph on one engine; where something failed, what came before it, and the failure. */
export interface GraphFigures {
  readonly firms: number;
  readonly engine: EngineName;
  load?: Load & { readonly databaseMemory: string };
  files?: Files;
  reopen?: { readonly databaseMs: number; readonly readyMs: number };
  memory?: { readonly idleMb: number; askedMb: number };
  latencies?: Record<string, Latency | Error>;
  edits?: Record<string, Latency | Error>;
  statements?: Record<string, number>;
  failure?: string;
}

/** Loads the seed folder, opens the graph again, asks it everything over HTTP, no answer kept, and edits it. */
export async function measureGraph(firms: number, engine: EngineName, folder: string): Promise<GraphFigures> {
  const figures: GraphFigures = { firms, engine };
  const place = await openPlace(engine, folder);
  try {
    const loaded = await load(`${folder}/seed`, place.environment, 'inherit');
    figures.load = { ...loaded, databaseMemory: place.databaseMemory() };
    const databaseMs = await place.reopen();
    figures.files = place.files();
    await measureServing(figures, place, databaseMs);
    figures.statements = countStatements(firms, place);
  } catch (error) {
    figures.failure = error instanceof Error ? error.message : String(error);
  } finally {
    await place.close();
  }
  return figures;
}

async function measureServing(figures: GraphFigures, { environment }: Place, databaseMs: number): Promise<void> {
  // Nothing kept, and no bound on how much one client may ask: it stands for many.
  const token = randomBytes(16).toString('hex');
  const open = { RESPONSE_CACHE_BYTES: '0', RATE_LIMIT_PER_MINUTE: '0', API_TOKENS: `${token}:editor:scale` };
  const server: ServerProcess = await startServer({ ...environment, ...open }, PATIENCE_MS);
  try {
    figures.reopen = { databaseMs, readyMs: server.readyAfterMs };
    await pause(REST_MS);
    const memory = { idleMb: memoryOf(server.pid).nowMb, askedMb: 0 };
    figures.memory = memory;
    const askIt = (query: string) => ask(server.address, query);
    figures.latencies = await askEach(await scaleQuestions(figures.firms, askIt), askIt);
    memory.askedMb = memoryOf(server.pid).nowMb;
    const edit = whole((query) => ask(server.address, query, token));
    figures.edits = await askEach(scaleEdits(figures.firms), edit);
  } finally {
    await server.stop();
  }
}

function countStatements(firms: number, { environment }: Place): Record<string, number> {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', COUNT, String(firms)], {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the statements could not be counted: ${stderr}`);
  // The script prints exactly this shape, on its last line.
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<string, number>;
}
