import type { ApolloServerOptions } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type CacheUse, counted } from '../model/least-recently-used.ts';

/** Where an executor keeps documents that it has parsed and validated. */
export interface KeptDocuments extends NonNullable<ApolloServerOptions<object>['documentStore']> {
  use(): CacheUse;
}

/** Characters of all texts together. A parsed document takes 30 to 80 bytes of memory a character, with its words and where they stand. */
const CHARACTERS = 2 ** 19;
/** A text longer than this part of the whole is parsed each time: it would push out all others. */
const LARGEST_PART = 1 / 8;

/** The documents that were asked last. Every client may send new ones for ever, so that what is kept of them is bounded. */
export function createKeptDocuments(characters = CHARACTERS): KeptDocuments {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: characters,
    maxEntrySize: Math.ceil(characters * LARGEST_PART),
    sizeCalculation: ({ loc }) => Math.max(1, loc?.source.body.length ?? characters),
  });
  const { get, set, use } = counted(documents);
  return {
    get: async (key) => get(key),
    set: async (key, document) => set(key, document),
    delete: async (key) => documents.delete(key),
    use,
  };
}
