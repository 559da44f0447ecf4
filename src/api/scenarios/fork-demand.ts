import { DOMAINS } from '../../domain/vocabulary.ts';

export type Fields = Readonly<Record<string, unknown>>;

/**
 * Demand levers with changes. Each field of each domain is a lever of its own, and an entry without a domain says its fields
 * of every domain: it keeps what the changes do not say, of the domains of which they do not say it.
 */
export function forkDemand(given: readonly Fields[], changes: readonly Fields[]): readonly Fields[] {
  const changed = new Set(changes.flatMap((lever) => fieldsOf(lever).flatMap((field) => keysOf(lever, field))));
  return [...given.flatMap((lever) => keptOf(lever, changed)), ...changes];
}

function keptOf(lever: Fields, changed: ReadonlySet<string>): readonly Fields[] {
  const isWhole = (field: string) => !keysOf(lever, field).some((key) => changed.has(key));
  const [whole, cut] = [fieldsOf(lever).filter(isWhole), fieldsOf(lever).filter((field) => !isWhole(field))];
  const rest = domainsOf(lever).map((domain) => {
    const fields = cut.filter((field) => !changed.has(keyOf(domain, field)));
    return { ...only(lever, fields), domain };
  });
  return [only(lever, whole), ...rest].filter((entry) => fieldsOf(entry).length > 0);
}

function only(lever: Fields, fields: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(lever).filter(([name]) => name === 'domain' || fields.includes(name)));
}

/** What the entry says of its domains. */
function fieldsOf(lever: Fields): readonly string[] {
  return Object.keys(lever).filter((name) => name !== 'domain' && (lever[name] ?? null) !== null);
}

function domainsOf({ domain }: Fields): readonly unknown[] {
  return (domain ?? null) === null ? DOMAINS : [domain];
}

function keysOf(lever: Fields, field: string): readonly string[] {
  return domainsOf(lever).map((domain) => keyOf(domain, field));
}

function keyOf(domain: unknown, field: string): string {
  return JSON.stringify([domain, field]);
}
