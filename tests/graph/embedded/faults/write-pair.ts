import type { GraphStore } from '../../../../src/graph/graph-store.ts';

/** One commit: two nodes and a link. Half of it would be seen. */
const PAIR = {
  name: 'pair',
  cypher: 'CREATE (:Left {n: $number, text: $text})-[:TIED {n: $number}]->(:Right {n: $number})',
};

/** How long the text of a pair is. */
export function sizeOf(number: number): number {
  return (number * 97) % 3_000;
}

export async function writePair(store: GraphStore, number: number): Promise<void> {
  const text = 'x'.repeat(sizeOf(number));
  await store.write((transaction) => transaction.run(PAIR, { number, text }));
}
