import { POOL_WEIGHTS } from '../../../economics/resolution/choice-types.ts';
import type {
  DisagreementResolvers,
  ParameterClaimResolvers,
  ParameterKind,
  ParameterResolvers,
  ParameterValueResolvers,
  StaleClaimResolvers,
} from '../../generated/resolvers.ts';
import { wantedThing } from '../../paging/wanted.ts';

export const Parameter = {
  kind: ({ id }) => kindOf(id),
  unit: async ({ values }, _args, { loaders }) => {
    const claim = values.find(({ house }) => house !== null)?.house?.claim;
    return claim === undefined ? null : ((await loaders.claimById.find(claim))?.unit ?? null);
  },
} satisfies ParameterResolvers;

/** `box-margin/cpo` is a BOX_MARGIN. */
export function kindOf(id: string): ParameterKind {
  const word = (id.split('/')[0] ?? '').toUpperCase().replaceAll('-', '_');
  const kind = KINDS.find((known) => known === word);
  if (kind === undefined) throw new RangeError(`${id} is of no known kind`);
  return kind;
}

const KINDS = [
  'MARKET',
  'PRICE_PATH',
  'PRICE',
  'BOX_MARGIN',
  'CURVE',
  'INPUT',
  'SHARE',
  'MARGIN',
  'CAPACITY',
  'USE',
  'BUYER_COST',
] as const satisfies readonly ParameterKind[];

export const ParameterValue = {
  house: ({ houseValue }) => houseValue,
  houseBasis: ({ house }) => house?.basis ?? null,
  houseClaim: ({ house }, _args, { loaders }, info) =>
    house === null ? null : loaders.claimById.find(house.claim, wantedThing(info)),
  claims: ({ rivals }) => rivals,
  pooled: ({ pooled }, { by }) => pooled(POOL_WEIGHTS.filter((weight) => by?.includes(weight))),
} satisfies ParameterValueResolvers;

export const ParameterClaim = {
  publisher: ({ claim }, _args, { loaders }) =>
    claim.publisher === null ? null : loaders.organizationBySlug.load(claim.publisher),
  value: ({ point }) => point.value,
  stated: ({ claim }) => claim.value,
  conversion: ({ claim }) => claim.conversion,
  claims: ({ claim }, _args, { loaders }, info) => loaders.claimById.findAll(claim.claims, wantedThing(info)),
  knownFrom: ({ claim }) => claim.knownFrom,
} satisfies ParameterClaimResolvers;

export const Disagreement = { parameter: ({ view }) => view } satisfies DisagreementResolvers;

export const StaleClaim = {
  claim: ({ claim }, _args, { loaders }, info) => loaders.claimById.load(claim, wantedThing(info)),
} satisfies StaleClaimResolvers;
