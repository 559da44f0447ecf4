import { posix } from 'node:path';
import { nearest } from '../../text/nearest.ts';
import type { Problem } from '../problem.ts';
import type { TableSources } from '../read/table-source.ts';

/** Tables that nobody would read, each with the name that was most likely meant. */
export async function unknownTables(sources: TableSources, known: readonly string[]): Promise<readonly Problem[]> {
  const unknown = (await sources.names()).filter((name) => !known.includes(name));
  return unknown.map((name) => {
    const suggestion = likelyMeant(name, known);
    const message = `no table has this name; there is ${neighbours(name, known).join(', ')}`;
    return { file: sources.pathOf(name), line: 0, column: 0, message, ...(suggestion !== undefined && { suggestion }) };
  });
}

/** A right name in a wrong folder before a name that is spelt alike. */
function likelyMeant(name: string, known: readonly string[]): string | undefined {
  return known.find((one) => posix.basename(one) === posix.basename(name)) ?? nearest(name, known, 1)[0];
}

/** The tables of the same folder; all of them where the folder has none. */
function neighbours(name: string, known: readonly string[]): readonly string[] {
  const beside = known.filter((one) => posix.dirname(one) === posix.dirname(name));
  return beside.length > 0 ? beside : known;
}
