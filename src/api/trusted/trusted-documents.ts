import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripIgnoredCharacters } from 'graphql';
import { z } from 'zod';
import { PROJECT_ROOT } from '../server/project-root.ts';

const Manifest = z.array(
  z.object({
    id: z.string().regex(/^[0-9a-f]{64}$/),
    name: z.string(),
    kind: z.enum(['query', 'mutation', 'subscription', 'several']),
    usedBy: z.array(z.enum(['explorer', 'client', 'playground'])),
    document: z.string(),
  }),
);
export type TrustedDocument = z.infer<typeof Manifest>[number];

export interface TrustedDocuments {
  readonly all: readonly TrustedDocument[];
  byId(id: string): TrustedDocument | undefined;
  /** The document with the same tokens; none for a text that is far longer than each of them. */
  byText(text: string): TrustedDocument | undefined;
}

/** White space and comments may make a text so many times as long as the longest document: more is not read for tokens. */
const MOST_SPACE = 8;

/** The manifest that codegen made. */
export function loadTrustedDocuments(): TrustedDocuments {
  const all = Manifest.parse(JSON.parse(readFileSync(join(PROJECT_ROOT, 'schema/trusted-documents.json'), 'utf8')));
  const byId = new Map(all.map((document) => [document.id, document]));
  const longest = MOST_SPACE * Math.max(...all.map(({ document }) => document.length));
  return {
    all,
    byId: (id) => byId.get(id),
    byText: (text) => (text.length > longest ? undefined : byId.get(documentId(text) ?? '')),
  };
}

/** SHA-256 of the tokens, as hexadecimal text; null where the text is no GraphQL. */
export function documentId(text: string): string | null {
  try {
    return createHash('sha256').update(stripIgnoredCharacters(text)).digest('hex');
  } catch {
    return null;
  }
}
