import { byKey } from '../key-order.ts';

/** Who pays whom in one technology: the buyer stage pays the seller stage. */
export interface Edge {
  readonly buyer: string;
  readonly seller: string;
}

/** Sellers of each buyer, in key order. */
function sellersOf(edges: readonly Edge[]): Map<string, string[]> {
  const sellers = new Map<string, string[]>();
  for (const { buyer, seller } of edges) {
    const known = sellers.get(buyer);
    if (known === undefined) sellers.set(buyer, [seller]);
    else known.push(seller);
  }
  for (const list of sellers.values()) list.sort(byKey);
  return sellers;
}

/** A cycle as its stages in order of payment, the first one repeated at the end; null where money only flows down. */
export function findCycle(edges: readonly Edge[]): readonly string[] | null {
  const sellers = sellersOf(edges);
  const done = new Set<string>();
  for (const start of [...sellers.keys()].sort(byKey)) {
    const cycle = cycleFrom(start, sellers, [], done);
    if (cycle !== null) return cycle;
  }
  return null;
}

/** Stages that pay others but are paid by nobody, other than the root: money would have to enter there too. */
export function otherRoots(root: string, edges: readonly Edge[]): readonly string[] {
  const sellers = new Set(edges.map((edge) => edge.seller));
  const buyers = new Set(edges.map((edge) => edge.buyer));
  return [...buyers].filter((stage) => stage !== root && !sellers.has(stage)).sort(byKey);
}

/** Every stage that the root's money reaches, each before those that it pays. The edges have no cycle. */
export function stagesInOrder(root: string, edges: readonly Edge[]): readonly string[] {
  const sellers = sellersOf(edges);
  const order: string[] = [];
  const done = new Set<string>();
  const visit = (stage: string): void => {
    if (done.has(stage)) return;
    done.add(stage);
    for (const seller of sellers.get(stage) ?? []) visit(seller);
    order.push(stage);
  };
  visit(root);
  return order.reverse();
}

function cycleFrom(
  stage: string,
  sellers: ReadonlyMap<string, readonly string[]>,
  trail: readonly string[],
  done: Set<string>,
): readonly string[] | null {
  if (trail.includes(stage)) return [...trail.slice(trail.indexOf(stage)), stage];
  if (done.has(stage)) return null;
  for (const seller of sellers.get(stage) ?? []) {
    const cycle = cycleFrom(seller, sellers, [...trail, stage], done);
    if (cycle !== null) return cycle;
  }
  done.add(stage);
  return null;
}
