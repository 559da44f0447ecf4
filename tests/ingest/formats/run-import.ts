import { join } from 'node:path';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { type Format, type ImportOptions, importFile } from '../../../src/ingest/formats/import-file.ts';
import { askOne } from '../graph-of.ts';
import { writeFolder } from '../small-folder.ts';

/** Writes a text as a file and imports it. */
export async function runImport(store: GraphStore, format: Format, text: string, options: Partial<ImportOptions> = {}) {
  const folder = await writeFolder({ file: text });
  return importFile(store, format, join(folder, 'file'), { apply: true, at: '2026-11-24T12:00:00.000Z', ...options });
}

export function versionOf(store: GraphStore): Promise<unknown> {
  return askOne(store, "MATCH (state:GraphState {id: 'graph'}) RETURN state.version");
}
