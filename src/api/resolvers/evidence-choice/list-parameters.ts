import type { ParameterView } from '../../../economics/resolution/parameter-view.ts';
import type { ParameterKind } from '../../generated/resolvers.ts';
import { type Connection, toConnection } from '../../paging/connection.ts';
import { listSignature } from '../../paging/cursor.ts';
import { pageRequest } from '../../paging/page-arguments.ts';
import { kindOf } from './parameter.ts';

export interface ParameterPage {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly kind?: ParameterKind | null | undefined;
  readonly rivals?: boolean | null | undefined;
}

/** A page of parameters by id. A cursor names an id, so that parameters that come or go shift nothing. */
export function listParameters(all: readonly ParameterView[], page: ParameterPage): Connection<ParameterView> {
  const { first, after, kind = null, rivals = null } = page;
  const signature = listSignature('parameters', kind, rivals);
  const request = pageRequest({ first, after }, signature, 1);
  const listed = all.filter(
    (view) => (kind === null || kindOf(view.id) === kind) && (rivals ?? hasRivals(view)) === hasRivals(view),
  );
  const [from = null] = request.after ?? [];
  const rest = from === null ? listed : listed.filter(({ id }) => id > String(from));
  const entries = rest.slice(0, request.limit).map((node) => ({ node, place: [node.id] }));
  const found = { entries, more: rest.length > request.limit };
  return toConnection(found, request, signature, async () => listed.length);
}

function hasRivals({ values }: ParameterView): boolean {
  return values.some(({ rivals }) => rivals.length > 0);
}
