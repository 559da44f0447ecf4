import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { isSlug } from '../../domain/global-id.ts';
import { InputError } from '../../domain/input-error.ts';
import { FolderRefused } from '../../ingest/folder-refused.ts';
import type { Problem } from '../../ingest/problem.ts';
import { isScenarioId, type NamedScenario } from './named-scenario.ts';
import { readRequest } from './scenario-reader.ts';

/** The base case under a name of its own, whatever the facts bring. */
export const BASE_CASE: NamedScenario = {
  id: 'default',
  kind: 'PRESET',
  title: 'The base case',
  description:
    'The evidence as it stands, against the same world without the technologies whose arrival is the question.',
  claims: [],
  request: { scenario: null, baseline: null },
  forkOf: null,
  savedAt: null,
  savedGraphVersion: null,
};

const ENDING = '.json';

const PresetFile = z.strictObject({
  title: z.string().min(1).max(200),
  description: z.string().min(1).max(2000),
  claims: z.array(z.string()).min(1),
  scenario: z.unknown(),
  baseline: z.unknown().default(null),
});

/**
 * The presets of a folder of facts, `<slug>.json` each under `scenarios/`; none where there is no such folder.
 * Whether their names exist depends on the graph, which is asked elsewhere.
 * @throws FolderRefused with every mistake of form
 */
export async function readPresets(factsFolder: string): Promise<readonly NamedScenario[]> {
  const folder = join(factsFolder, 'scenarios');
  const names = (await namesIn(folder)).filter((name) => name.endsWith(ENDING)).sort();
  const problems: Problem[] = [];
  const read = await Promise.all(
    names.map(async (name) => readPreset(join(folder, name), await readFile(join(folder, name), 'utf8'), problems)),
  );
  if (problems.length > 0) throw new FolderRefused(problems);
  return read.flatMap((preset) => preset ?? []);
}

function readPreset(path: string, text: string, problems: Problem[]): NamedScenario | null {
  const refuse = (messages: readonly string[]) => {
    problems.push(...messages.map((message) => ({ file: path, line: 0, column: 0, message })));
    return null;
  };
  const slug = basename(path, ENDING);
  if (!isSlug(slug) || isScenarioId(slug) || slug === BASE_CASE.id)
    return refuse([`"${slug}" is no slug for a preset`]);
  const parsed = PresetFile.safeParse(jsonIn(text));
  if (!parsed.success) return refuse(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  const { title, description, claims, scenario, baseline } = parsed.data;
  const preset = { ...BASE_CASE, id: slug, title, description, claims, request: { scenario, baseline } };
  const faults = faultsOf(preset);
  return faults.length > 0 ? refuse(faults) : preset;
}

function faultsOf({ request }: NamedScenario): readonly string[] {
  try {
    readRequest(request);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.faults.map(({ argument, message }) => `${argument}: ${message}`);
    throw error;
  }
}

/** Null for what is no JSON, which is then refused as no preset. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
