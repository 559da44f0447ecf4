import DataLoader from 'dataloader';
import { mergedFirms } from '../../queries/firm/merged-firms.ts';
import type { GraphReader } from '../../queries/graph-reader.ts';
import type { ByKeyLoader } from './by-key.ts';

/** Finds a firm also by the slug of one that became part of it. Slugs that a firm has cost nothing more. */
export function withMergedFirms<T>(reader: GraphReader, firms: ByKeyLoader<T>): ByKeyLoader<T> {
  const successors = new DataLoader<string, string | null>(async (slugs) => {
    const found = await mergedFirms(reader, slugs);
    return slugs.map((slug) => found.get(slug) ?? null);
  });
  return {
    ...firms,
    async find(slug, wanted) {
      const found = await firms.find(slug, wanted);
      if (found !== null) return found;
      const into = await successors.load(slug);
      return into === null ? null : firms.find(into, wanted);
    },
  };
}
