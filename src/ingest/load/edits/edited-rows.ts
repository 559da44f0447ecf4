import type { ThingKey } from '../../../domain/graph/change.ts';
import { snapshotText, type ThingChange } from '../../edit/thing-change.ts';
import type { RunRead } from '../write.ts';
import { type Entry, editsInForce } from './base.ts';
import type { Contest, Contests } from './contest.ts';
import type { EditMet } from './edits-met.ts';
import { historyOf, wasEdited } from './history-of.ts';
import { meet } from './meet.ts';

/** Settles, row by row, whether an edit or the folder has the word, and remembers what it settled. */
export class EditedRows {
  readonly kept: EditMet[] = [];
  readonly replaced: EditMet[] = [];
  /** For the history: what the load does to things that somebody has edited. */
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
    const found = await contests.of(this.#run, edited);
    return rows.map((row) => {
      const key = keyOf(row);
      const [contest, history] = [found.get(key), histories.get(key)];
      if (contest === undefined || history === undefined) return row;
      return this.#settleOne({ kind, key }, row, contest, { history, read });
    });
  }

  #settleOne<Row>(
    thing: ThingKey,
    row: Row,
    { current, planned, keep }: Contest<Row>,
    { history, read }: { readonly history: readonly Entry[]; readonly read: Contests<Row>['read'] },
  ): Row {
    const now = read(current);
    const edits = editsInForce(history, now);
    const met = edits === null ? null : meet(edits.base, now, read(planned));
    if (edits !== null && met !== null) {
      const { actor, at } = edits.newest;
      const told = met.outcome === 'KEPT' ? this.kept : this.replaced;
      told.push({ ...thing, fields: met.fields, actor, at });
    }
    const settled = met?.outcome === 'KEPT' ? keep(met.filled) : { row, after: planned };
    if (snapshotText(current) !== snapshotText(settled.after)) {
      this.changes.push({ ...thing, action: 'LOAD', before: current, after: settled.after });
    }
    return settled.row;
  }
}
