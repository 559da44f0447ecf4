import { fromGlobalId } from '../format/global-id.ts';
import { DOMAIN_NAMES, fieldWords, shortTechnology } from '../format/names.ts';
import type { Domain, ScenarioInput } from '../generated/graphql.ts';

/** Steps of a path that hold a thing together and tell a reader nothing. */
const SILENT = ['scenario', 'curve', 'points', 'table'];

/**
 * Which lever an argument of the API is, in the order of its path and with what tells its entry from others:
 * `scenario.adoption[0].curve.points[0].share` → "adoption, scale-out, CPO, 2030, share".
 */
export function argumentWords(argument: string, scenario: ScenarioInput | null): string {
  let value: unknown = { scenario };
  const words = argument.split(/[.[\]]+/).flatMap((step) => {
    value = memberOf(value, step);
    if (/^\d+$/.test(step)) return entryWords(value);
    return step === '' || SILENT.includes(step) ? [] : [fieldWords(step)];
  });
  return words.join(', ');
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** An entry of a list by what names it; a list of names by the name itself. */
function entryWords(entry: unknown): string[] {
  if (typeof entry === 'string') return [nameWords(entry)];
  return ['domain', 'technology', 'stage', 'firm', 'buyer', 'seller', 'year'].flatMap((name) => {
    const value = memberOf(entry, name);
    if (value === undefined || value === null) return [];
    if (name === 'domain') return [DOMAIN_NAMES[value as Domain].toLowerCase()];
    return [name === 'technology' ? technologyWords(String(value)) : nameWords(String(value))];
  });
}

/** A slug as it is; a global id by kind and slug, since a reader cannot tell what it stands for. */
function nameWords(name: string): string {
  const thing = fromGlobalId(name);
  return thing === null ? name : `${fieldWords(thing.kind).trim()} ${thing.key}`;
}

/** Where another thing stands in a technology's place, that thing. */
function technologyWords(name: string): string {
  const thing = fromGlobalId(name);
  if (thing !== null && thing.kind !== 'Technology') return nameWords(name);
  const slug = thing?.key ?? name;
  return shortTechnology({ slug, name: slug });
}
