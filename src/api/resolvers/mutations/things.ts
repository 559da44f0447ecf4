import { addRelation, correctRelation } from '../../../ingest/edit/edit-relations.ts';
import { addThing, correctThing } from '../../../ingest/edit/edit-things.ts';
import { EDIT_KINDS, type EditKind } from '../../../ingest/edit/kinds.ts';
import { retractClaim, retractRelation } from '../../../ingest/edit/retract.ts';
import { linkById } from '../../../queries/connections/link-by-id.ts';
import type { RequestContext } from '../../context.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import type { ByKeyLoader } from '../../loaders/by-key.ts';
import { keyFrom } from '../../references/key-from.ts';
import type { Terms } from './edit-request.ts';
import { type EditAnswer, runEdit } from './run-edit.ts';
import { toCells } from './to-cells.ts';

const { firm, product, organization, source, claim } = EDIT_KINDS;

/** Adding, correcting and retracting one thing: the same for every kind. */
export const thingsMutation = {
  addFirm: async (_root, args, context) => firmPayload(context, await add(context, firm, args)),
  correctFirm: async (_root, args, context) => firmPayload(context, await correct(context, firm, args.slug, args)),
  addProduct: async (_root, args, context) => productPayload(context, await add(context, product, args)),
  correctProduct: async (_root, args, context) =>
    productPayload(context, await correct(context, product, args.slug, args)),
  addOrganization: async (_root, args, context) => organizationPayload(context, await add(context, organization, args)),
  correctOrganization: async (_root, args, context) =>
    organizationPayload(context, await correct(context, organization, args.slug, args)),
  addSource: async (_root, args, context) => sourcePayload(context, await add(context, source, args)),
  correctSource: async (_root, args, context) => sourcePayload(context, await correct(context, source, args.id, args)),
  addClaim: async (_root, args, context) => claimPayload(context, await add(context, claim, args)),
  correctClaim: async (_root, args, context) => claimPayload(context, await correct(context, claim, args.id, args)),
  async retractClaim(_root, args, context) {
    const id = keyFrom('Claim', args.id, 'id');
    const done = await runEdit(context, 'retractClaim', args, (store, request) => retractClaim(store, id, request));
    return claimPayload(context, done);
  },
  async addRelation(_root, args, context) {
    const edit = runEdit(context, 'addRelation', args, async (store, request) =>
      addRelation(store, toCells(args.input), request),
    );
    return relationPayload(context, await edit);
  },
  async correctRelation(_root, args, context) {
    const edit = runEdit(context, 'correctRelation', args, async (store, request) =>
      correctRelation(store, args.id, toCells(args.input), request),
    );
    return relationPayload(context, await edit);
  },
  async retractRelation(_root, args, context) {
    const edit = runEdit(context, 'retractRelation', args, (store, request) =>
      retractRelation(store, args.id, request),
    );
    // A retracted relation is in no list.
    return { ...(await edit), relation: null };
  },
} satisfies MutationResolvers;

type WithInput = Terms & { readonly input: object };

function add(context: RequestContext, kind: EditKind, args: WithInput): Promise<EditAnswer> {
  return runEdit(context, `add${kind.kind}`, args, async (store, request) =>
    addThing(store, kind, toCells(args.input), request),
  );
}

function correct(
  context: RequestContext,
  kind: EditKind & { readonly kind: 'Firm' | 'Product' | 'Organization' | 'Source' | 'Claim' },
  id: string,
  args: WithInput,
): Promise<EditAnswer> {
  const key = keyFrom(kind.kind, id, kind.shape.key);
  return runEdit(context, `correct${kind.kind}`, args, async (store, request) =>
    correctThing(store, kind, key, toCells(args.input), request),
  );
}

/** The thing as it is after the edit, read anew. */
function thingOf<T>({ main }: EditAnswer, loader: ByKeyLoader<T>): Promise<T | null> {
  return main === null ? Promise.resolve(null) : loader.find(main.key);
}

export async function firmPayload({ loaders }: RequestContext, done: EditAnswer) {
  return { ...done, firm: await thingOf(done, loaders.firmBySlug) };
}

async function productPayload({ loaders }: RequestContext, done: EditAnswer) {
  return { ...done, product: await thingOf(done, loaders.productBySlug) };
}

async function organizationPayload({ loaders }: RequestContext, done: EditAnswer) {
  return { ...done, organization: await thingOf(done, loaders.organizationBySlug) };
}

async function sourcePayload({ loaders }: RequestContext, done: EditAnswer) {
  return { ...done, source: await thingOf(done, loaders.sourceById) };
}

async function claimPayload({ loaders }: RequestContext, done: EditAnswer) {
  return { ...done, claim: await thingOf(done, loaders.claimById) };
}

async function relationPayload({ reader }: RequestContext, done: EditAnswer) {
  const { main } = done;
  return { ...done, relation: main === null ? null : await linkById(reader, main.key, main.at) };
}
