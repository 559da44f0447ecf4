import { describeOnNeo4j } from '../../support/stores.ts';
import { storeContract } from '../contract.ts';

describeOnNeo4j('the store contract', storeContract);
