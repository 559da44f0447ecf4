import { createInterface } from 'node:readline';
import { openEmbeddedStore } from '../../../../src/graph/embedded/open-store.ts';
import { GraphError } from '../../../../src/graph/graph-error.ts';
import { writePair } from './write-pair.ts';

/**
 * Writes pairs until the disk is full; says `full <kind> <last acknowledged> <pairs that a read finds>`. Told that there is
 * space again, writes one more, says `healed <its number>`, closes, and says `closed` or what went wrong with that.
 */
const [path = ''] = process.argv.slice(2);
const store = await openEmbeddedStore({ path });
let last = 0;
let kind = '';
while (kind === '') {
  await writePair(store, last + 1).then(
    () => (last += 1),
    (error: unknown) => (kind = error instanceof GraphError ? error.kind : String(error)),
  );
}
const [row] = await store.read({ name: 'count', cypher: 'MATCH (:Left)-[t:TIED]->(:Right) RETURN count(t) AS n' });
console.log(`full ${kind} ${last} ${row?.n}`);
const input = createInterface(process.stdin)[Symbol.asyncIterator]();
await input.next();
await writePair(store, last + 1);
console.log(`healed ${last + 1}`);
console.log(await store.close().then(() => 'closed', String));
process.exit(0);
