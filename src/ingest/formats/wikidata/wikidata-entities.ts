import type { CompanyRecord } from '../company-record.ts';
import type { BoundedList, Unreadable } from '../findings.ts';
import { type Line, linesOf } from '../source/lines-of.ts';
import { companyOf } from './company-of.ts';
import { Entity } from './entity.ts';
import { COMPANY_KINDS } from './places.ts';

/** A line without any of these is no company: looking for words takes a fiftieth of the time that parsing takes. */
const SIGNS = new RegExp([...['P1278', 'P414', 'P249', 'P946'], ...COMPANY_KINDS].map((word) => `"${word}"`).join('|'));

/**
 * Companies of an entity dump: one JSON object a line, with or without the brackets and commas that make the file one array.
 * Null for an entity that is no company.
 */
export async function* wikidataEntities(
  text: AsyncIterable<string>,
  unreadable: BoundedList<Unreadable>,
): AsyncIterable<CompanyRecord | null> {
  for await (const { line, text: whole } of linesOf(text)) {
    const json = whole.trim().replace(/,$/, '');
    if (json === '' || json === '[' || json === ']') continue;
    yield SIGNS.test(json) ? companyIn({ line, text: json }, unreadable) : null;
  }
}

function companyIn({ line, text }: Line, unreadable: BoundedList<Unreadable>): CompanyRecord | null {
  const entity = Entity.safeParse(parsed(text));
  if (entity.success) return companyOf(entity.data, line);
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
