import type { CompanyRecord } from '../company-record.ts';
import { FileRefused } from '../file-refused.ts';
import type { BoundedList, Unreadable } from '../findings.ts';
import { type Line, linesOf } from '../source/lines-of.ts';
import { companyOf } from './company-of.ts';
import { Entity, type WikidataEntity } from './entity.ts';
import { COMPANY_KINDS } from './places.ts';

/** A line without any of these is no company: looking for words takes a fiftieth of the time that parsing takes. */
const SIGNS = new RegExp([...['P1278', 'P414', 'P249', 'P946'], ...COMPANY_KINDS].map((word) => `"${word}"`).join('|'));

/**
 * Companies of an entity dump: one JSON object a line, with or without the brackets and commas that make the file one array.
 * Null for an entity that is no company. A file in which no line is an entity is refused.
 */
export async function* wikidataEntities(
  file: string,
  text: AsyncIterable<string>,
  unreadable: BoundedList<Unreadable>,
): AsyncIterable<CompanyRecord | null> {
  let entities = 0;
  for await (const { line, text: whole } of linesOf(text)) {
    const json = whole.trim().replace(/,$/, '');
    if (json === '' || json === '[' || json === ']') continue;
    if (isOfNoCompany(json)) {
      entities += 1;
      yield null;
      continue;
    }
    const entity = entityIn({ line, text: json }, unreadable);
    if (entity === null) continue;
    entities += 1;
    yield companyOf(entity, line);
  }
  if (entities === 0)
    throw new FileRefused(
      file,
      'no line is an entity in JSON; a dump of Wikidata has one a line, as in latest-all.json.gz',
    );
}

/** An entity by its looks, so that the many that are no companies need not be parsed. */
function isOfNoCompany(json: string): boolean {
  return json.startsWith('{') && json.endsWith('}') && json.includes('"id"') && !SIGNS.test(json);
}

function entityIn({ line, text }: Line, unreadable: BoundedList<Unreadable>): WikidataEntity | null {
  const entity = Entity.safeParse(parsed(text));
  if (entity.success) return entity.data;
  unreadable.add({ line, message: 'no entity in JSON with id, labels, aliases and claims' });
  return null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
