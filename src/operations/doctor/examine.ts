import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphFiles } from '../../graph/embedded/files.ts';
import type { GraphStore } from '../../graph/graph-store.ts';
import { copyGraph } from '../backup/copy-graph.ts';
import { checkDisk } from './checks/disk.ts';
import { checkEnvironment, checkTokens } from './checks/environment.ts';
import { checkEvidence } from './checks/evidence.ts';
import { checkClock, checkIndexes, checkListings, checkLoads, checkModel, checkSeed } from './checks/graph.ts';
import { checkPort } from './checks/port.ts';
import { checkBuild, checkEngine, checkNode } from './checks/runtime.ts';
import { type Finding, fail, ok, warn } from './finding.ts';
import type { Place } from './place.ts';

/**
 * Looks at everything, whether a server runs or not. Changes nothing of what the graph holds, but opens one that nobody serves, as a
 * start does. A check that breaks is a finding too.
 */
export async function examine(place: Place): Promise<Finding[]> {
  return [
    ...(await found('node', () => checkNode(place))),
    ...(await found('build', () => checkBuild(place))),
    ...(await found('engine', () => checkEngine(place))),
    ...(await found('environment', () => checkEnvironment(place))),
    ...(await found('tokens', () => checkTokens(place))),
    ...(await found('disk', () => checkDisk(place))),
    ...(await found('port', () => checkPort(place))),
    ...(await examineGraph(place)),
  ];
}

async function examineGraph(place: Place): Promise<Finding[]> {
  const { openShared, dataDir } = place;
  const { data, mark, log, restoring } = graphFiles(dataDir);
  // In the middle of a restore the graph may lie aside: opening says so.
  if (openShared === null && !existsSync(data) && !existsSync(restoring)) {
    const isLost = [mark, log].some((file) => existsSync(file));
    return [
      isLost
        ? fail('graph', `${data} is not there, and what lay beside it is`, 'bring a backup back by `npm run restore`')
        : ok('graph', 'none yet: the first start loads the seed'),
      ...(await found('seed', () => checkSeed(place, null))),
    ];
  }
  const work = await mkdtemp(join(tmpdir(), 'doctor-'));
  const lost: string[] = [];
  try {
    const findings = await withGraph(openShared ?? (() => openCopy(place, work, (line) => lost.push(line))), place);
    return [...findings, ...lost.map((line) => warn('graph', line, 'send those edits again'))];
  } catch (error) {
    return [
      fail('graph', reasonOf(error), 'see .ops/README.md, "What alarms mean"'),
      ...(await found('seed', () => checkSeed(place, null))),
    ];
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/**
 * A copy, so that a graph which a server has open can be looked at, and one that nobody has is open no longer than copying takes. To be
 * copied, that one is opened: a log that a killed process left goes into its file, and its mark is written anew.
 */
async function openCopy(
  { dataDir, openFolder }: Place,
  work: string,
  tell: (line: string) => void,
): Promise<GraphStore> {
  await copyGraph(dataDir, graphFiles(work).data, (folder) => openFolder(folder, tell));
  return openFolder(work);
}

async function withGraph(open: () => Promise<GraphStore>, place: Place): Promise<Finding[]> {
  const store = await open();
  try {
    return [
      checkVersion(store.engine),
      ...(await found('seed', () => checkSeed(place, store))),
      ...(await found('loads', () => checkLoads(store))),
      ...(await found('model', () => checkModel(store))),
      ...(await found('indexes', () => checkIndexes(store))),
      ...(await found('listings', () => checkListings(store))),
      ...(await found('evidence', () => checkEvidence(store))),
      ...(await found('clock', () => checkClock(place, store))),
    ];
  } finally {
    await store.close();
  }
}

/** The oldest Neo4j that has the Cypher we write. */
function checkVersion(engine: string): Finding {
  const [, major = 0, minor = 0] = /^Neo4j (\d+)\.(\d+)/.exec(engine) ?? [];
  const isOld = engine.startsWith('Neo4j') && Number(major) * 1_000 + Number(minor) < 5_026;
  return isOld
    ? fail('graph', `${engine} is too old`, 'move to Neo4j 5.26 or newer')
    : ok('graph', `${engine} answers`);
}

async function found(
  check: string,
  look: () => Finding | Finding[] | Promise<Finding | Finding[]>,
): Promise<Finding[]> {
  try {
    return [await look()].flat();
  } catch (error) {
    return [fail(check, `could not be checked: ${reasonOf(error)}`, 'mend that first')];
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
