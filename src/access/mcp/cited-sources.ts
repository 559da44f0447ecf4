/** A source as the operations of the client ask for it. */
export interface CitedSource {
  readonly key: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
}

/** Every source in an answer, each once, in the order in which they come. */
export function citedSources(data: unknown): readonly CitedSource[] {
  const found = new Map<string, CitedSource>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) look(item);
    else if (isSource(value)) found.set(value.key, value);
    else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) look(part);
  };
  look(data);
  return [...found.values()];
}

function isSource(value: unknown): value is CitedSource {
  return typeof value === 'object' && value !== null && 'publisher' in value && 'title' in value && 'key' in value;
}
