import { describe } from 'vitest';
import type { OpenStore } from '../support/stores.ts';
import { limitsContract } from './contract/limits.ts';
import { textContract } from './contract/text.ts';
import { transactionsContract } from './contract/transactions.ts';
import { valuesContract } from './contract/values.ts';

/** What every graph store keeps. Nothing is skipped: where engines differ, the claim is that they differ as they say. */
export function storeContract(open: OpenStore): void {
  describe('values', () => valuesContract(open));
  describe('transactions', () => transactionsContract(open));
  describe('limits', () => limitsContract(open));
  describe('text', () => textContract(open));
}
