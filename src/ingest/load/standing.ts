import { EditedRows } from './edits/edited-rows.ts';
import { MergedFirms } from './merged-firms.ts';
import { RetractedRows } from './retracted-rows.ts';
import type { RunRead } from './write.ts';

/** What editors did to the graph, as far as a load has to mind it. */
export interface Standing {
  readonly merged: MergedFirms;
  readonly retracted: RetractedRows;
  readonly edits: EditedRows;
}

export async function readStanding(run: RunRead): Promise<Standing> {
  return {
    merged: await MergedFirms.read(run),
    retracted: await RetractedRows.read(run),
    edits: await EditedRows.read(run),
  };
}
