import { FileRefused } from '../ingest/formats/file-refused.ts';
import type { BoundedList } from '../ingest/formats/findings.ts';
import { FORMATS, type Format, importFile } from '../ingest/formats/import-file.ts';
import type { ImportReport } from '../ingest/formats/report.ts';
import type { CommandCall } from './command.ts';
import { showProgress } from './show-progress.ts';

const USAGE = `npm run import -- <${FORMATS.join(' | ')}> <file> [--apply] [--accept KEY=firm]…`;

/** `npm run import -- <format> <file>`: says what a published file would add to the graph; with `--apply` adds it. */
export async function importCommand({ openStore, parameters }: CommandCall): Promise<void> {
  const { format, file, apply, accepted } = readParameters(parameters);
  const store = await openStore();
  try {
    const options = { apply, accepted, at: new Date().toISOString(), progress: showProgress() };
    console.log(summaryOf(await importFile(store, format, file, options), apply));
  } finally {
    await store.close();
  }
}

function readParameters(parameters: readonly string[]) {
  const words = parameters.filter((word, at) => !word.startsWith('--') && parameters[at - 1] !== '--accept');
  const flags = parameters.filter((word) => word.startsWith('--'));
  const format = FORMATS.find((known) => known === words[0]);
  const [, file] = words;
  const unknown = flags.find((flag) => flag !== '--apply' && flag !== '--accept');
  if (format === undefined || file === undefined || words.length > 2 || unknown !== undefined)
    throw new FileRefused('import', `usage: ${USAGE}`);
  return {
    format: format satisfies Format,
    file,
    apply: flags.includes('--apply'),
    accepted: readAccepted(parameters),
  };
}

function readAccepted(parameters: readonly string[]): ReadonlyMap<string, string> {
  const pairs = parameters.flatMap((word, at) => (word === '--accept' ? [(parameters[at + 1] ?? '').split('=')] : []));
  const bad = pairs.find(([key, slug]) => !key || !slug);
  if (bad !== undefined) throw new FileRefused(`--accept ${bad.join('=')}`.trim(), `usage: ${USAGE}`);
  return new Map(pairs.map(([key = '', slug = '']) => [key, slug]));
}

function summaryOf(report: ImportReport, apply: boolean): string {
  const { file, records, matches, changes, reviews, unreadable, applied, version } = report;
  const outcome = applied
    ? `written; graph version ${version}`
    : apply
      ? 'nothing is new'
      : 'a dry run: nothing was written';
  return [
    `${file}: ${records} records, ${matches.length} matched, ${changes.length} additions; ${outcome}.`,
    ...changes.map((change) => `  ${change}`),
    ...listed(
      reviews,
      'To review',
      ({ line, key, name, firm, confidence, reason }) =>
        `line ${line}, ${key} "${name}" for ${firm} (${confidence}): ${reason}`,
    ),
    ...listed(unreadable, 'Not readable', ({ line, message }) => `line ${line}: ${message}`),
  ].join('\n');
}

function listed<T>(list: BoundedList<T>, title: string, lineOf: (item: T) => string): readonly string[] {
  if (list.count === 0) return [];
  const shown = list.items.map((item) => `  ${lineOf(item)}`);
  const rest = list.count - shown.length;
  return [`${title}: ${list.count}`, ...shown, ...(rest > 0 ? [`  and ${rest} more`] : [])];
}
