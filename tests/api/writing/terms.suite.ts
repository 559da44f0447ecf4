import { expect, it } from 'vitest';
import { NOW, type WritingApi } from './asking.ts';

const CORRECT = `mutation ($note: String, $edit: EditOptions) {
  correctFirm(slug: "lumen", input: { note: $note }, edit: $edit) {
    firm { note }
    graphVersion
    userErrors { field code message }
  }
}`;

/** On what terms edits are made, and what is kept of them. */
export function terms({ data, ask, version, reload }: WritingApi): void {
  it('refuses an edit of what was changed since it was read, and makes one of what was not', async () => {
    const read = await version();
    await data('mutation { correctFirm(slug: "holding", input: { note: "other" }) { graphVersion } }');
    const edit = { expectedVersion: String(read) };
    const first = await data(CORRECT, { note: 'first', edit });
    expect(first.correctFirm).toMatchObject({ firm: { note: 'first' }, userErrors: [] });
    const second = await data(CORRECT, { note: 'second', edit });
    expect(second.correctFirm).toMatchObject({
      firm: null,
      graphVersion: first.correctFirm.graphVersion,
      userErrors: [{ field: 'edit.expectedVersion', code: 'CONFLICT' }],
    });
    expect((await data('{ firm(slug: "lumen") { note } }')).firm.note).toBe('first');
  });

  it.each(['', 'soon', '1.5', '99999'])('refuses the expected version "%s"', async (expectedVersion) => {
    const { correctFirm } = await data(CORRECT, { note: 'x', edit: { expectedVersion } });
    expect(correctFirm.userErrors).toMatchObject([{ field: 'edit.expectedVersion', code: 'BAD_USER_INPUT' }]);
  });

  it('makes an edit with an idempotency key once, and answers its repetition alike', async () => {
    const edit = { idempotencyKey: 'k1' };
    const first = await data(CORRECT, { note: 'once', edit });
    const moved = await data(CORRECT, { note: 'moved on', edit: {} });
    const again = await data(CORRECT, { note: 'once', edit });
    expect(again.correctFirm.graphVersion).toBe(first.correctFirm.graphVersion);
    expect(again.correctFirm.userErrors).toEqual([]);
    expect(await version()).toBe(Number(moved.correctFirm.graphVersion));
    const other = await data(CORRECT, { note: 'other', edit });
    expect(other.correctFirm.userErrors).toMatchObject([{ field: 'edit.idempotencyKey', code: 'CONFLICT' }]);
    expect((await data('{ firm(slug: "lumen") { note } }')).firm.note).toBe('moved on');
  });

  it('keeps who changed what, when, why, before and after', async () => {
    await data(
      'mutation { correctFirm(slug: "lumen", input: { note: "told" }, edit: { reason: "a letter" }) { graphVersion } }',
    );
    const { history } = await data(
      '{ history(of: "lumen", first: 2) { cursor at actor action kind key id before after graphVersion reason } }',
    );
    const [newest, older] = history;
    expect(newest).toMatchObject({
      at: NOW,
      actor: 'ann',
      action: 'CORRECT',
      kind: 'Firm',
      key: 'lumen',
      reason: 'a letter',
    });
    expect(newest.graphVersion).toBe(String(await version()));
    expect(JSON.parse(newest.before)).toMatchObject({ note: 'moved on', country: 'US' });
    expect(JSON.parse(newest.after)).toEqual({ ...JSON.parse(newest.before), note: 'told' });
    expect(older.after).toBe(newest.before);
    const { byId } = await data(`{ byId: history(of: "${newest.id}", first: 1) { cursor } }`);
    expect(byId).toEqual([{ cursor: newest.cursor }]);
  });

  it('keeps the history when the folder is loaded again', async () => {
    const before = await data('{ history(of: "lumen") { cursor after } }');
    await reload();
    expect(await data('{ history(of: "lumen") { cursor after } }')).toEqual(before);
    expect(before.history.length).toBeGreaterThan(3);
  });

  it('pages through all changes in their order', async () => {
    const cursors: string[] = [];
    let [cursor, hasMore]: [string | null, boolean] = [null, true];
    while (hasMore) {
      const { changesSince } = await data(
        'query ($cursor: ID) { changesSince(cursor: $cursor, first: 2) { changes { cursor } endCursor hasMore } }',
        { cursor },
      );
      cursors.push(...changesSince.changes.map((change: { cursor: string }) => change.cursor));
      [cursor, hasMore] = [changesSince.endCursor, changesSince.hasMore];
    }
    expect(cursors.map(Number)).toEqual(cursors.map((_, index) => index + 1));
    const { errors } = await ask('{ changesSince(cursor: "x") { endCursor } }');
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'cursor' });
  });
}
