import { expect, test } from 'vitest';
import { describeOnEmbedded } from '../../support/stores.ts';
import { ask, statement } from '../contract/asking.ts';

/** More than the contract says: Neo4j reads what is committed, which a statement that runs meanwhile may see half of. */
describeOnEmbedded('reads beside writes', (open) => {
  test('a read sees all of a transaction or nothing', async () => {
    const store = await open();
    const names = Array.from({ length: 40 }, (_, index) => index);
    await store.write((transaction) =>
      transaction.run(statement('UNWIND $names AS name CREATE (:Purse {name: name, coins: 5})'), { names }),
    );
    const give = (from: number, to: number) =>
      store.write(async (transaction) => {
        await transaction.run(statement('MATCH (p:Purse {name: $from}) SET p.coins = p.coins - 1'), { from });
        await transaction.run(statement('MATCH (p:Purse {name: $to}) SET p.coins = p.coins + 1'), { to });
      });
    let giving = true;
    const totals = new Set<unknown>();
    const look = async () => {
      while (giving) totals.add((await ask(store, 'MATCH (p:Purse) RETURN sum(p.coins) AS n'))[0]?.n);
    };
    const looking = [look(), look(), look()];
    for (const name of names) await give(name, (name * 7 + 3) % names.length);
    giving = false;
    await Promise.all(looking);
    expect([...totals]).toEqual([200]);
  });
});
