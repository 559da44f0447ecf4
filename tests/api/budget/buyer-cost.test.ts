import { expect, it } from 'vitest';
import { listeningServer, post } from '../../support/http.ts';
import { metricOf } from '../../support/metric-of.ts';
import { sendJson } from '../../support/send.ts';
import { describeSeededOnEmbedded } from '../../support/stores.ts';

describeSeededOnEmbedded('what a port costs its buyer', (open) => {
  const listening = listeningServer(open);
  const runs = () => metricOf(listening().address, 'job_duration_seconds_count', 'kind="buyer-cost"');

  it('is worked out on a thread, not on that of the requests', async () => {
    const { body } = await post(
      listening().address,
      '{ buyerCost(year: 2030) { draws technologies { totalUsd { low high } } } }',
    );
    expect(body.data.buyerCost.draws).toBe(1024);
    expect(await runs()).toBe(1);
  });

  it('names the argument that is refused there', async () => {
    const { json } = await sendJson(listening().address, '/graphql', { query: '{ buyerCost(year: 1999) { draws } }' });
    expect(json().errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'year' } }]);
  });
});
