import { expect, it } from 'vitest';
import { describeOnEmbedded } from '../../support/stores.ts';
import { asking } from './asking.ts';

describeOnEmbedded('the model over an empty graph', (open) => {
  it('says that the base case is missing, and blames nobody', async () => {
    const { errors } = await asking(await open())('{ profitRedistribution { scenarioId } }');
    expect(errors[0]?.extensions).toEqual({ code: 'UNAVAILABLE', retry: false });
    expect(errors[0]?.message).toMatch(/base case is not complete/);
  });
});
