import { describeOnBothEngines } from '../../support/stores.ts';
import { writingApi } from './asking.ts';
import { bulk } from './bulk.suite.ts';
import { oneFirm } from './one-firm.suite.ts';
import { terms } from './terms.suite.ts';
import { things } from './things.suite.ts';

describeOnBothEngines('writing', (open) => {
  const api = writingApi(open);
  things(api);
  terms(api);
  bulk(api);
  oneFirm(api);
});
