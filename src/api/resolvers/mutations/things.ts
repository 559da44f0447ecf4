import { addRelation, correctRelation } from '../../../ingest/edit/edit-relations.ts';
import { addThing, correctThing } from '../../../ingest/edit/edit-things.ts';
import { EDIT_KINDS, type EditKind } from '../../../ingest/edit/kinds.ts';
import { retractClaim, retractRelation } from '../../../ingest/edit/retract.ts';
import type { RequestContext } from '../../context.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { keyFrom } from '../../references/key-from.ts';
import type { Terms } from './edit-request.ts';
import { type EditAnswer, runEdit } from './run-edit.ts';
import { toCells } from './to-cells.ts';

const { firm, product, organization, source, claim } = EDIT_KINDS;

/** Adding, correcting and retracting one thing: the same for every kind. */
export const thingsMutation = {
  addFirm: (_root, args, context) => add(context, firm, args),
  correctFirm: (_root, args, context) => correct(context, firm, args.slug, args),
  addProduct: (_root, args, context) => add(context, product, args),
  correctProduct: (_root, args, context) => correct(context, product, args.slug, args),
  addOrganization: (_root, args, context) => add(context, organization, args),
  correctOrganization: (_root, args, context) => correct(context, organization, args.slug, args),
  addSource: (_root, args, context) => add(context, source, args),
  correctSource: (_root, args, context) => correct(context, source, args.id, args),
  addClaim: (_root, args, context) => add(context, claim, args),
  correctClaim: (_root, args, context) => correct(context, claim, args.id, args),
  retractClaim(_root, args, context) {
    const id = keyFrom('Claim', args.id, 'id');
    return runEdit(context, 'retractClaim', args, (store, request) => retractClaim(store, id, request));
  },
  addRelation(_root, args, context) {
    return runEdit(context, 'addRelation', args, async (store, request) =>
      addRelation(store, toCells(args.input), request),
    );
  },
  correctRelation(_root, args, context) {
    return runEdit(context, 'correctRelation', args, async (store, request) =>
      correctRelation(store, args.id, toCells(args.input), request),
    );
  },
  async retractRelation(_root, args, context) {
    const edit = runEdit(context, 'retractRelation', args, (store, request) =>
      retractRelation(store, args.id, request),
    );
    // A retracted relation is in no list.
    return { ...(await edit), main: null };
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
