import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../ingest/problem.ts';
import type { NamedScenario } from './named-scenario.ts';
import { PRESET_ENDING, readPreset } from './read-preset.ts';

export interface ReadPresets {
  /** Those in which no mistake was found. */
  readonly presets: readonly NamedScenario[];
  /** Every mistake of form, in the order of the files. */
  readonly problems: readonly Problem[];
}

/**
 * The presets of a folder of facts, `<slug>.json` each under `scenarios/`; none where there is no such folder.
 * Whether their names exist depends on the graph, which is asked elsewhere.
 */
export async function readPresets(factsFolder: string): Promise<ReadPresets> {
  const folder = join(factsFolder, 'scenarios');
  const names = (await namesIn(folder)).filter((name) => name.endsWith(PRESET_ENDING)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const problems: Problem[] = [];
  const presets = names.flatMap((name, index) => readPreset(join(folder, name), texts[index] ?? '', problems) ?? []);
  return { presets, problems };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
