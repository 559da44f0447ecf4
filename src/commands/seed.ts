import { readPresets } from '../api/scenarios/presets.ts';
import type { LoadReport } from '../ingest/load/load-report.ts';
import { loadFolder } from '../ingest/load-folder.ts';
import { formatProblems } from '../ingest/problem.ts';
import { OperationRefused } from '../operations/operation-refused.ts';
import type { CommandCall } from './command.ts';
import { loadAuthor } from './load-author.ts';
import { showProgress } from './show-progress.ts';

/** `npm run seed -- [folder]`: validates a folder of facts, its presets too, and loads its tables; all or nothing; says what changed. */
export async function seed({ config, openStore, parameters }: CommandCall): Promise<void> {
  const [folder = config.seedDir, ...more] = parameters;
  if (folder.startsWith('-') || more.length > 0) throw new OperationRefused('usage: npm run seed -- [folder]');
  const store = await openStore();
  try {
    const { problems: mistakesBeside } = await readPresets(folder);
    const options = { progress: showProgress(), author: loadAuthor(), mistakesBeside };
    console.log(summaryOf(folder, await loadFolder(store, folder, options)));
  } finally {
    await store.close();
  }
}

function summaryOf(folder: string, report: LoadReport): string {
  const { added, changed, unchanged, version, warnings, byName, beside } = report;
  const rows = [...byName]
    .filter(([, counts]) => counts.added + counts.changed > 0)
    .map(([name, counts]) => `  ${name}: ${counts.added} added, ${counts.changed} changed`);
  const outcome =
    added + changed === 0
      ? `${folder}/ was loaded already: nothing changed (${unchanged} rows, graph version ${version}).`
      : `Loaded ${folder}/: ${added} added, ${changed} changed, ${unchanged} unchanged; graph version ${version}.`;
  return [
    outcome,
    ...rows,
    ...besideWords(beside),
    ...(warnings.length > 0 ? ['Warnings:', formatProblems(warnings)] : []),
  ].join('\n');
}

function besideWords(beside: readonly string[]): readonly string[] {
  if (beside.length === 0) return [];
  return [
    `The graph has ${beside.length} numbers of the base case that this folder has not; the model computes with them too:`,
    ...beside.map((id) => `  ${id}`),
    'Edits added them, or they are of a folder loaded before. To be rid of these, load this folder into an empty graph.',
  ];
}
