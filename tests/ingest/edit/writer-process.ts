import { openEmbeddedStore } from '../../../src/graph/embedded/open-store.ts';
import { writeNumber } from './write-number.ts';

/** Writes without end into the graph of a folder, and says of each edit that it was acknowledged. Ends by being killed. */
const [path = '', from = '1'] = process.argv.slice(2);
const store = await openEmbeddedStore({ path });
for (let number = Number(from); ; number += 1) {
  const { graphVersion } = await writeNumber(store, number);
  process.stdout.write(`${number} ${graphVersion}\n`);
}
