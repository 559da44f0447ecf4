import type { ThingKey } from '../../../domain/graph/change.ts';
import { type Snapshot, snapshotText, type ThingChange } from '../../edit/thing-change.ts';
import type { RunRead } from '../write.ts';
import { type Entry, editsInForce } from './base.ts';
import type { Contest, Contests } from './contest.ts';
import type { EditMet } from './edits-met.ts';
import { differences } from './fields.ts';
import { historyOf, wasEdited } from './history-of.ts';
import { withoutImports, withoutTakenOver } from './imports.ts';
import { meet } from './meet.ts';

/** Settles, row by row, whether an edit, an import or the folder has the word, and remembers what it settled. */
export class EditedRows {
  readonly kept: EditMet[] = [];
  readonly replaced: EditMet[] = [];
  /** For the history: what the load does to things that somebody has edited or an import filled. */
  readonly changes: ThingChange[] = [];
  readonly #run: RunRead;
  readonly #any: boolean;

  private constructor(run: RunRead, any: boolean) {
    this.#run = run;
    this.#any = any;
  }

  static async read(run: RunRead): Promise<EditedRows> {
    return new EditedRows(run, await wasEdited(run));
  }

  /** What is to be written for rows that are others than at the last load, in their order. */
  async settle<Row>(rows: readonly Row[], contests: Contests<Row>): Promise<readonly Row[]> {
    if (!this.#any || rows.length === 0) return rows;
    const { kind, keyOf, read } = contests;
    const histories = await historyOf(this.#run, kind, rows.map(keyOf), read);
    const edited = rows.filter((row) => histories.has(keyOf(row)));
    if (edited.length === 0) return rows;
    const found = await contests.of(this.#run, edited, (key) => (histories.get(key) ?? []).filter(isImport));
    return rows.map((row) => {
      const key = keyOf(row);
      const [contest, history] = [found.get(key), histories.get(key)];
      if (contest === undefined || history === undefined) return row;
      return this.#settleOne({ kind, key }, contest, { history, read });
    });
  }

  /** An edit meets the folder as if imports had not been: what they brought stands beside either. */
  #settleOne<Row>(
    thing: ThingKey,
    { current, planned, alone: byFolder = planned, settled, keep, imports: importsMet }: Contest<Row>,
    { history, read }: { readonly history: readonly Entry[]; readonly read: Contests<Row>['read'] },
  ): Row {
    const imports = history.filter(isImport);
    const now = read(current, thing.key);
    const alone = withoutImports(now, imports);
    const edits = editsInForce(editsAlone(history, imports), alone);
    const said = (row: Snapshot) => withoutTakenOver(read(row, thing.key), now, imports);
    const met = edits === null ? null : meet(edits.base, alone, said(planned), said(byFolder));
    if (edits !== null && met !== null) {
      this.#tell(met.outcome === 'KEPT' ? this.kept : this.replaced, thing, met.fields, edits.newest);
    }
    const [newest] = imports;
    if (newest !== undefined && importsMet !== undefined) {
      this.#tell(this.kept, thing, importsMet.kept, newest);
      this.#tell(this.replaced, thing, importsMet.replaced, newest);
    }
    const { row, after } = met?.outcome === 'KEPT' ? keep(met.filled) : settled;
    if (snapshotText(current) !== snapshotText(after)) {
      this.changes.push({ ...thing, action: 'LOAD', before: current, after });
    }
    return row;
  }

  #tell(told: EditMet[], thing: ThingKey, fields: readonly string[], { actor, at }: Entry): void {
    if (fields.length > 0) told.push({ ...thing, fields, actor, at });
  }
}

function isImport({ action }: Entry): boolean {
  return action === 'IMPORT';
}

/** The history as if the imports had not been: an edit that only took back what one brought is none then. */
function editsAlone(history: readonly Entry[], imports: readonly Entry[]): readonly Entry[] {
  return history.flatMap((entry) => {
    const before = entry.before === null ? null : withoutImports(entry.before, imports);
    const after = withoutImports(entry.after, imports);
    if (isImport(entry) || (before !== null && differences(before, after).length === 0)) return [];
    return [{ ...entry, before, after }];
  });
}
