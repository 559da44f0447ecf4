import { linkById } from '../../../queries/connections/link-by-id.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import type { ByKeyLoader } from '../../loaders/by-key.ts';
import type { EditAnswer } from './run-edit.ts';

/**
 * The thing of each payload as it is after the edit, read anew once it is asked for: a reading that fails leaves standing what is
 * said of the edit.
 */
export const payloads = {
  FirmPayload: { firm: (done, _args, { loaders }) => thingOf(done, loaders.firmBySlug) },
  ProductPayload: { product: (done, _args, { loaders }) => thingOf(done, loaders.productBySlug) },
  OrganizationPayload: { organization: (done, _args, { loaders }) => thingOf(done, loaders.organizationBySlug) },
  SourcePayload: { source: (done, _args, { loaders }) => thingOf(done, loaders.sourceById) },
  ClaimPayload: { claim: (done, _args, { loaders }) => thingOf(done, loaders.claimById) },
  RelationPayload: { relation: ({ main }, _args, { reader }) => main && linkById(reader, main.key, main.at) },
} satisfies Resolvers;

function thingOf<T>({ main }: EditAnswer, loader: ByKeyLoader<T>): Promise<T | null> | null {
  return main && loader.find(main.key);
}
