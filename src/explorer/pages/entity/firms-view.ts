import type { FirmOrderField, FirmsQueryVariables } from '../../generated/graphql.ts';

/** What the list of firms shows; all of it is in the address. */
export interface FirmsView {
  readonly name: string;
  readonly country: string;
  readonly role: string;
  readonly stage: string;
  readonly technology: string;
  readonly order: FirmOrderField;
  readonly descending: boolean;
  readonly after: string | null;
  readonly before: string | null;
  /** How many firms come before the page, as counted in turning to it: a cursor does not say. Null where not known. */
  readonly at: number | null;
}

/** Where the list begins again. */
export const FIRST_PAGE = { after: null, before: null, at: null } as const;

export const PAGE = 25;

export const ORDERS: Readonly<Partial<Record<FirmOrderField, string>>> = {
  NAME: 'Name',
  REVENUE: 'Revenue',
  OPERATING_MARGIN: 'Operating margin',
  GROSS_MARGIN: 'Gross margin',
  COUNTRY: 'Country',
};

function isOrder(text: string | null): text is FirmOrderField {
  return text !== null && Object.hasOwn(ORDERS, text);
}

function isCount(text: string): boolean {
  return /^\d{1,6}$/.test(text);
}

export function decodeFirmsView(search: string): FirmsView {
  const query = new URLSearchParams(search);
  const order = query.get('order');
  const text = (name: string) => query.get(name) ?? '';
  return {
    name: text('name'),
    country: text('country'),
    role: text('role'),
    stage: text('stage'),
    technology: text('technology'),
    order: isOrder(order) ? order : 'REVENUE',
    descending: isOrder(order) ? query.has('desc') : true,
    after: query.get('after'),
    before: query.get('before'),
    at: isCount(text('at')) ? Number(text('at')) : null,
  };
}

/** What of an address `decodeFirmsView` could not read, as it stands there. */
export function unreadInFirmsView(search: string): string[] {
  const query = new URLSearchParams(search);
  const [order, at] = [query.get('order'), query.get('at')];
  return [
    ...(order === null || isOrder(order) ? [] : [`order=${order}`]),
    ...(at === null || isCount(at) ? [] : [`at=${at}`]),
  ];
}

export function encodeFirmsView(view: FirmsView): string {
  const { name, country, role, stage, technology, order, descending, after, before, at } = view;
  const query = new URLSearchParams({ v: '1', order });
  if (descending) query.set('desc', '');
  for (const [key, value] of Object.entries({ name, country, role, stage, technology, after, before, at })) {
    if (value !== null && value !== '') query.set(key, String(value));
  }
  return `?${query}`;
}

/** The API's question for a view. */
export function firmsVariables({
  name,
  country,
  role,
  stage,
  technology,
  order,
  descending,
  after,
  before,
}: FirmsView): FirmsQueryVariables {
  return {
    where: {
      ...(name && { nameContains: name }),
      ...(country && { countries: [country.toUpperCase()] }),
      ...(role && { roles: [role] }),
      ...(stage && { stages: [stage] }),
      ...(technology && { technologies: [technology] }),
    },
    orderBy: [{ field: order, direction: descending ? 'DESC' : 'ASC' }],
    ...(before === null ? { first: PAGE, after } : { last: PAGE, before }),
  };
}
