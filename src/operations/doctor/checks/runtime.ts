import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, fail, ok, warn } from '../finding.ts';
import type { Place } from '../place.ts';

/** `^20.19 || >=22.12` of package.json against the Node that runs this. */
export function checkNode({ root }: Pick<Place, 'root'>, version = process.versions.node): Finding {
  const wanted: string = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node;
  const [major = 0, minor = 0] = numbersOf(version);
  const isWanted = wanted.split('||').some((range) => {
    const [least = 0, leastMinor = 0] = numbersOf(range);
    return major === least ? minor >= leastMinor : major > least && !range.includes('^');
  });
  return isWanted
    ? ok('node', `Node ${version}`)
    : fail('node', `Node ${version} is none that the program is made for`, `install one of ${wanted}`);
}

function numbersOf(text: string): number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}

/** Whether the package's binary for this machine is there and loads: a graph in memory needs it and nothing else. */
export async function checkEngine({ openFolder }: Pick<Place, 'openFolder'>): Promise<Finding> {
  const machine = `${process.platform} ${process.arch}`;
  try {
    const store = await openFolder(':memory:');
    await store.close();
    return ok('engine', `${store.engine} for ${machine}`);
  } catch (error) {
    const advice = 'run `npm ci` on this machine, without --omit=optional: the binary is an optional package';
    return fail('engine', `the embedded engine does not load on ${machine} (${String(error)})`, advice);
  }
}

/** An image has no sources beside what was built of them. */
export function checkBuild({ root }: Pick<Place, 'root'>): Finding {
  const builder = join(root, '.config/build.mjs');
  if (!existsSync(builder)) return ok('build', 'built, with no sources beside it');
  const { status } = spawnSync(process.execPath, [builder, '--check']);
  return status === 0
    ? ok('build', 'dist/ is newer than its sources')
    : warn('build', 'dist/ is older than its sources, or missing', 'run `npm run build`, and start the server again');
}
