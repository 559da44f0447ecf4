import { openEmbeddedStore } from '../../../../src/graph/embedded/open-store.ts';
import { writePair } from './write-pair.ts';

/** Writes pairs without end, and says of each that it was acknowledged. Ends by being killed, or by the first failure. */
const [path = '', from = '1'] = process.argv.slice(2);
const store = await openEmbeddedStore({ path });
process.stdout.write('open\n');
for (let number = Number(from); ; number += 1) {
  await writePair(store, number);
  process.stdout.write(`${number}\n`);
}
