import type { Loaders } from '../../loaders/index.ts';

const NAME: ReadonlySet<string> = new Set(['name']);

/** The name of a firm that the graph itself names. */
export async function firmName({ firmBySlug }: Pick<Loaders, 'firmBySlug'>, slug: string): Promise<string> {
  return (await firmBySlug.load(slug, NAME)).name;
}
