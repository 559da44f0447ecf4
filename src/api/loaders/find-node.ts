import type { NodeKind } from '../../domain/global-id.ts';
import type { GraphNode, NodeKey } from '../../domain/graph/node.ts';
import type { Wanted } from '../../queries/rows/shape.ts';
import type { ByKeyLoader } from './by-key.ts';
import type { Loaders } from './index.ts';

/** Any thing by kind and key; null where there is none. */
export function findNode(loaders: Loaders, { kind, key }: NodeKey, wanted?: Wanted): Promise<GraphNode | null> {
  return loaderOf(loaders, kind).find(key, wanted);
}

/** Any thing that the graph itself names; rejects where there is none. */
export function loadNode(loaders: Loaders, { kind, key }: NodeKey, wanted?: Wanted): Promise<GraphNode> {
  return loaderOf(loaders, kind).load(key, wanted);
}

function loaderOf(loaders: Loaders, kind: NodeKind): ByKeyLoader<GraphNode> {
  const byKind: Readonly<Record<NodeKind, ByKeyLoader<GraphNode>>> = {
    Firm: loaders.firmBySlug,
    Stage: loaders.stageBySlug,
    Technology: loaders.technologyBySlug,
    Product: loaders.productBySlug,
    Claim: loaders.claimById,
    Source: loaders.sourceById,
    Organization: loaders.organizationBySlug,
    FiscalYear: loaders.fiscalYearByKey,
    Forecast: loaders.forecastById,
    Market: loaders.marketBySlug,
    Resource: loaders.resourceBySlug,
    NetworkDomain: loaders.networkDomainBySlug,
  };
  return byKind[kind];
}
