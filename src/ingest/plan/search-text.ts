import { fold } from '../../text/fold.ts';

/** The name, its folded key for ordering, and the text that full-text search looks through. */
export function named(name: string, ...searched: readonly (string | null)[]) {
  return { name, nameKey: fold(name), searchText: searchText(name, ...searched) };
}

/** Parts that are there, each once, with spaces between. */
export function searchText(...parts: readonly (string | null)[]): string {
  return [...new Set(parts.filter((part) => part !== null && part !== ''))].join(' ');
}
