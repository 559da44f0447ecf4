import { DirectedGraph } from 'graphology';
import centrality from 'graphology-metrics/centrality/index.js';
import { stageOfRest } from '../../economics/parameter-id.ts';
import type { CaseFlows } from '../flows/case-flows.ts';
import { holdersByPlace, placeKey, positionsOf, stageFlowsOf } from '../flows/positions.ts';

/** Payments below this part of the largest are no way that money takes: without them the network is a third as dense. */
const SMALLEST = 1e-6;

/**
 * Betweenness of every firm in the network of who pays whom, where a payment of more dollars is a shorter way
 * (Brandes 2001, as graphology computes it): normalised to the pairs of others. The rests of stages pay and are paid,
 * but are many firms each, and have no betweenness of their own.
 */
export function flowBetweenness(flows: CaseFlows): ReadonlyMap<string, number> {
  const graph = paymentGraph(flows);
  const values = centrality.betweenness(graph, { getEdgeWeight: 'distance' });
  return new Map(Object.entries(values).filter(([key]) => stageOfRest(key) === null));
}

function paymentGraph(flows: CaseFlows) {
  const payments = paymentsOf(flows);
  const largest = Math.max(0, ...[...payments.values()].map(({ usd }) => usd));
  const graph = new DirectedGraph<object, { distance: number }>();
  for (const { payer, payee, usd } of payments.values()) {
    if (usd < largest * SMALLEST) continue;
    graph.mergeNode(payer);
    graph.mergeNode(payee);
    graph.addDirectedEdge(payer, payee, { distance: largest / usd });
  }
  return graph;
}

interface Payment {
  readonly payer: string;
  readonly payee: string;
  usd: number;
}

/** The payments between holders, all stages and technologies together; what a firm pays itself is no way. */
function paymentsOf(flows: CaseFlows): ReadonlyMap<string, Payment> {
  const places = holdersByPlace(positionsOf(flows));
  const payments = new Map<string, Payment>();
  for (const { technology, buyer, seller, usd } of stageFlowsOf(flows)) {
    for (const payer of places.get(placeKey(technology, buyer)) ?? []) {
      for (const payee of places.get(placeKey(technology, seller)) ?? []) {
        const amount = usd * payer.share * payee.share;
        if (amount <= 0 || payer.key === payee.key) continue;
        const name = `${payer.key} ${payee.key}`;
        const known = payments.get(name) ?? { payer: payer.key, payee: payee.key, usd: 0 };
        known.usd += amount;
        payments.set(name, known);
      }
    }
  }
  return payments;
}
