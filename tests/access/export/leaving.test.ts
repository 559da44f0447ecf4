import { afterEach, expect, it } from 'vitest';
import { save } from '../../api/scenarios/asked.ts';
import { type HeldStore, heldStore } from '../../support/held-store.ts';
import { listeningServer, post } from '../../support/http.ts';
import { metricOf } from '../../support/metric-of.ts';
import { describeSeededOnEmbedded } from '../../support/stores.ts';

describeSeededOnEmbedded('an export whose client leaves', (open) => {
  let held: HeldStore;
  const listening = listeningServer(async () => {
    held = heldStore(await open());
    return held.store;
  });
  afterEach(() => held.letGo());
  const get = (file: string, init: RequestInit = {}) => fetch(`${listening().address}/export/${file}`, init);

  it.each([
    ['its beginning', 'graph/claims.ndjson', /^graph-version$/],
    ['a page', 'graph/claims.ndjson', /^export-claims$/],
    ['the evidence of a scenario', 'early-cpo.csv', /^evidence-/],
  ])('reads no more once it was given up in %s', async (_what, file, statement) => {
    held.hold(statement);
    const leaving = new AbortController();
    const asked = get(file, { signal: leaving.signal })
      .then((answer) => answer.text())
      .catch(() => 'left');
    await expect.poll(heldNow).not.toEqual([]);
    const before = [...held.ran()];
    leaving.abort();
    expect(await asked).toBe('left');
    await expect.poll(held.givenUp).toEqual(heldNow());
    held.letGo();
    // Which comes in behind whatever of the one before goes on.
    await post(listening().address, '{ graphVersion }');
    expect(held.ran()).toEqual([...before, 'graph-version']);

    function heldNow() {
      return held.ran().filter((name) => statement.test(name));
    }
  });

  it.each([
    ['graph/claims.ndjson', /^export-claims$/],
    ['default.csv', /^export-/],
  ])('reads no rows of %s for one who asks for the head alone', async (file, rows) => {
    const answer = await get(file, { method: 'HEAD' });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringMatching(/ndjson|csv/)]);
    await post(listening().address, '{ graphVersion }');
    expect(held.ran().filter((name) => rows.test(name))).toEqual([]);
  });

  it('draws no more', async () => {
    const levers = { fromYear: 2029, toYear: 2030, uncertainty: { draws: 100_000 } };
    const { scenario } = await save(listening, { title: 'Long', scenario: levers });
    // Presets with capacities were resolved, to see whether one of them is what was saved.
    const before = await metric('job_duration_seconds_count', 'ok');
    const leaving = new AbortController();
    const asked = get(`${scenario.id}.csv`, { signal: leaving.signal }).catch(() => 'left');
    await expect.poll(() => metric('jobs_running'), { timeout: 20_000 }).toBeGreaterThan(0);
    leaving.abort();
    expect(await asked).toBe('left');
    // Both that had begun stop, and the third, which waited for its turn, never has one.
    await expect.poll(() => metric('job_duration_seconds_count', 'stopped'), { timeout: 20_000 }).toBe(2);
    expect(await metric('job_duration_seconds_count', 'ok')).toBe(before);
    expect(await metric('jobs_running')).toBe(0);
  });

  it.each([
    ['graph/claims.ndjson', /^graph-version$/],
    ['cpo-stalls.csv', /^graph-version$/],
  ])('is told when its own time is over: %s', async (file, statement) => {
    held.hold(statement);
    const answer = await get(file, { headers: { prefer: 'wait=1' } });
    expect({ status: answer.status, body: await answer.json() }).toMatchObject({
      status: 504,
      body: { error: { code: 'TIMEOUT', during: 'STORE' } },
    });
    await expect.poll(held.givenUp).toHaveLength(1);
  });

  it('breaks off a table whose time is over in the middle', async () => {
    const before = await metric('http_request_errors_total', 'code="TIMEOUT"');
    held.hold(/^export-claims$/);
    const answer = await get('graph/claims.csv', { headers: { prefer: 'wait=1' } });
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow();
    expect(held.ran()).toHaveLength(3);
    await expect.poll(() => metric('http_request_errors_total', 'code="TIMEOUT"')).toBe(before + 1);
  });

  const metric = (name: string, outcome?: string) => metricOf(listening().address, name, outcome);
});
