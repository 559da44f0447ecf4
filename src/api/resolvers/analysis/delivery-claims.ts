import type { Wanted } from '../../../queries/rows/shape.ts';
import type { Loaders } from '../../loaders/index.ts';

/** The claims of some deliveries of one supplier. */
export async function claimsOfDeliveries(loaders: Loaders, supplier: string, links: readonly string[], wanted: Wanted) {
  const known = await loaders.deliveryClaims.load(supplier);
  const ids = known.filter(({ link }) => links.includes(link)).flatMap(({ claims }) => claims);
  return loaders.claimById.findAll([...new Set(ids)], wanted);
}
