import { z } from 'zod';

const Term = z.object({ value: z.string() });

/** A value that is an item, such as a country, or a text, such as an identifier; what else there is stays unread. */
const Snak = z.object({ datavalue: z.object({ value: z.unknown() }).optional() });
const Statement = z.object({
  mainsnak: Snak,
  rank: z.enum(['preferred', 'normal', 'deprecated']),
  qualifiers: z.record(z.string(), z.array(Snak)).optional(),
});

/** An entity of a dump, as far as companies need it. Empty maps are published as `[]`. */
export const Entity = z.object({
  id: z.string(),
  labels: mapOf(Term),
  aliases: mapOf(z.array(Term)),
  claims: mapOf(z.array(Statement)),
});
export type WikidataEntity = z.infer<typeof Entity>;
export type WikidataStatement = z.infer<typeof Statement>;

function mapOf<T extends z.ZodType>(value: T) {
  return z
    .union([z.record(z.string(), value), z.array(z.never())])
    .optional()
    .transform((map) => (map === undefined || Array.isArray(map) ? {} : map));
}

/** Statements of a property that hold today: the preferred ones if there are any; never deprecated or ended (P582). */
export function statementsOf({ claims }: WikidataEntity, property: string): readonly WikidataStatement[] {
  const holding = (claims[property] ?? []).filter(
    ({ rank, qualifiers }) => rank !== 'deprecated' && qualifiers?.P582 === undefined,
  );
  const preferred = holding.filter(({ rank }) => rank === 'preferred');
  return preferred.length > 0 ? preferred : holding;
}

export function textsOf(entity: WikidataEntity, property: string): readonly string[] {
  return statementsOf(entity, property).flatMap(({ mainsnak }) => textOf(mainsnak));
}

export function itemsOf(entity: WikidataEntity, property: string): readonly string[] {
  return statementsOf(entity, property).flatMap(({ mainsnak }) => itemOf(mainsnak));
}

/** The text of a value, if it is one. */
export function textOf({ datavalue }: z.infer<typeof Snak>): readonly string[] {
  const value = datavalue?.value;
  return typeof value === 'string' ? [value] : [];
}

/** The id of the item that a value is, if it is one. */
export function itemOf({ datavalue }: z.infer<typeof Snak>): readonly string[] {
  const value = datavalue?.value;
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? [value.id] : [];
}
