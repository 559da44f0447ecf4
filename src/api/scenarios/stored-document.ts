import { z } from 'zod';
import type { SavedScenario } from './named-scenario.ts';

const StoredDocument = z.object({
  id: z.string(),
  kind: z.literal('SAVED'),
  title: z.string(),
  description: z.string().nullable(),
  claims: z.array(z.string()),
  request: z.object({ scenario: z.unknown(), baseline: z.unknown() }),
  forkOf: z.string().nullable(),
  savedAt: z.iso.datetime(),
  savedGraphVersion: z.string(),
});

/** As it lies in the store. */
export function writeDocument(scenario: SavedScenario): string {
  return `${JSON.stringify(scenario)}\n`;
}

/** The scenario in a stored text; null where the text is damaged or another's. */
export function readDocument(id: string, text: string): SavedScenario | null {
  const parsed = StoredDocument.safeParse(parse(text));
  return parsed.success && parsed.data.id === id ? parsed.data : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
