import { readPresets } from '../api/scenarios/presets.ts';
import { thingText } from '../domain/graph/change.ts';
import type { InputFault } from '../domain/input-error.ts';
import { formatWarnings } from '../ingest/format-warnings.ts';
import type { EditMet, EditsMet } from '../ingest/load/edits/edits-met.ts';
import type { LoadReport } from '../ingest/load/load-report.ts';
import { type SharedListing, sharedListingText } from '../ingest/load/shared-listings.ts';
import { loadFolder } from '../ingest/load-folder.ts';
import { formatProblems } from '../ingest/problem.ts';
import { OperationRefused } from '../operations/operation-refused.ts';
import type { CommandCall } from './command.ts';
import { loadAuthor } from './load-author.ts';
import { showProgress } from './show-progress.ts';

const USAGE = 'usage: npm run seed -- [folder] [--warnings] [--recover]';
const FLAGS = ['--warnings', '--recover'];

/**
 * `npm run seed -- [folder]`: validates a folder of facts, its presets too, and loads its tables; all or nothing; says what changed.
 * `--warnings`: every warning in a line of its own. `--recover`: says that no other process is loading, so that what a load left
 * that was ended before it finished is taken back first.
 */
export async function seed({ config, openStore, parameters }: CommandCall): Promise<void> {
  const [folder = config.seedDir, ...more] = parameters.filter((parameter) => !FLAGS.includes(parameter));
  const format = parameters.includes('--warnings') ? formatProblems : formatWarnings;
  if (folder.startsWith('-') || more.length > 0) throw new OperationRefused(USAGE);
  const store = await openStore();
  try {
    const { problems: mistakesBeside } = await readPresets(folder);
    const recover = parameters.includes('--recover');
    const options = { progress: showProgress(), author: loadAuthor(), mistakesBeside, recover };
    const report = await loadFolder(store, folder, options);
    console.log([...summaryOf(folder, report), ...warningsOf(report, format)].join('\n'));
  } finally {
    await store.close();
  }
}

function summaryOf(folder: string, report: LoadReport): readonly string[] {
  const { added, changed, unchanged, version, byName, edits, beside, shared, renamed, faults } = report;
  const rows = [...byName]
    .filter(([, counts]) => counts.added + counts.changed > 0)
    .map(([name, counts]) => `  ${name}: ${counts.added} added, ${counts.changed} changed`);
  const outcome =
    added + changed + renamed === 0
      ? `${folder}/ was loaded already: nothing changed (${unchanged} rows, graph version ${version}).`
      : `Loaded ${folder}/: ${added} added, ${changed} changed, ${unchanged} unchanged; graph version ${version}.`;
  const words = [...renamedWords(renamed), ...editWords(edits), ...besideWords(beside), ...sharedWords(shared)];
  return [outcome, ...rows, ...words, ...faultsWords(faults)];
}

function editWords({ kept, replaced, retracted }: EditsMet): readonly string[] {
  const things = retracted.map((thing) => `  ${thingText(thing)}`);
  return [
    ...withHeading(
      'Edits and imports that were kept, since the folder says there what it said before them:',
      kept.map(editLine),
    ),
    ...withHeading(
      'Edits and imports that the folder replaced, since it says something else there now; `history` has them, to be sent anew:',
      replaced.map(editLine),
    ),
    ...withHeading('Retracted by an edit, and not brought back though the folder has it:', things),
  ];
}

function withHeading(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines];
}

function editLine({ fields, actor, at, ...thing }: EditMet): string {
  return `  ${thingText(thing)}: ${fields.join(', ')} (${actor}, ${at.slice(0, 10)})`;
}

function renamedWords(renamed: number): readonly string[] {
  return renamed === 0
    ? []
    : [`${renamed} things called a firm by a slug that is merged, and now by the one that it became.`];
}

/** Last, where it is seen. */
function faultsWords(faults: readonly InputFault[]): readonly string[] {
  return withHeading(
    'THE MODEL CANNOT COMPUTE WITH THIS GRAPH, and answers UNAVAILABLE, until these are mended in the base case:',
    faults.map(({ argument, message }) => `  ${argument}: ${message}`),
  );
}

function besideWords(beside: readonly string[]): readonly string[] {
  if (beside.length === 0) return [];
  return [
    `The graph has ${beside.length} numbers of the base case that this folder has not; the model computes with them too:`,
    ...beside.map((id) => `  ${id}`),
    'Edits added them, or they are of a folder loaded before. To be rid of these, load this folder into an empty graph.',
  ];
}

function sharedWords(shared: readonly SharedListing[]): readonly string[] {
  const heading =
    'Listings that several firms of the graph have, so that a ticker finds none of them; merge the firms, or take the listing from one:';
  return withHeading(
    heading,
    shared.map((one) => `  ${sharedListingText(one)}`),
  );
}

function warningsOf({ warnings }: LoadReport, format: typeof formatWarnings): readonly string[] {
  return warnings.length > 0 ? ['Warnings:', format(warnings)] : [];
}
