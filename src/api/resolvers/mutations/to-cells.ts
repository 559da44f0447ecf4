import { fromGlobalId, type NodeKind } from '../../../domain/global-id.ts';
import { refuse } from '../../../ingest/edit/edit-refused.ts';
import type { RowText } from '../../../ingest/edit/plan-rows.ts';

/** What each field that names things may name; the key of a global id stands in the row. */
const REFERENCES: Readonly<Record<string, readonly NodeKind[]>> = {
  parent: ['Firm'],
  technology: ['Technology'],
  source: ['Source'],
  sources: ['Source'],
  attributedTo: ['Organization'],
  product: ['Product'],
  claims: ['Claim'],
  from: ['Firm'],
  to: ['Firm', 'Product'],
};

/** The fields of an input as cells of a row, by the names of its columns. Fields left out stay out; null empties a cell. */
export function toCells(input: object): RowText {
  const cells = Object.entries(input).flatMap(([field, value]) =>
    value === undefined ? [] : [[columnOf(field), cellOf(field, value)] as const],
  );
  return Object.fromEntries(cells);
}

/** `periodFrom` is the column `period_from`. */
function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

export function fieldOf(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function cellOf(field: string, value: unknown): string {
  if (value === null) return '';
  if (!Array.isArray(value)) return textOf(field, value);
  const texts = value.map((item) => textOf(field, item));
  if (texts.some((text) => text.trim() === ''))
    refuse('BAD_USER_INPUT', columnOf(field), 'an item of the list is empty');
  const split = texts.find((text) => text.includes(';'));
  if (split !== undefined) refuse('BAD_USER_INPUT', columnOf(field), `"${split}" holds a semicolon`);
  return texts.join(';');
}

function textOf(field: string, value: unknown): string {
  const text = String(value);
  if (field === 'about') return subjectOf(text);
  const kinds = REFERENCES[field];
  const id = kinds === undefined ? null : fromGlobalId(text);
  if (id === null) return text;
  if (!kinds?.includes(id.kind)) {
    refuse('BAD_USER_INPUT', columnOf(field), `the id is that of a ${id.kind}, not of a ${kinds?.join(' or a ')}`);
  }
  return id.key;
}

/** A global id as `kind:slug`. */
function subjectOf(text: string): string {
  const id = fromGlobalId(text);
  if (id === null) return text;
  return `${id.kind === 'NetworkDomain' ? 'domain' : id.kind.toLowerCase()}:${id.key}`;
}
