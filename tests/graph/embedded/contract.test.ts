import { describeOnEmbedded } from '../../support/stores.ts';
import { storeContract } from '../contract.ts';

describeOnEmbedded('the store contract', storeContract);
