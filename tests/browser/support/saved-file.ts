import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';

/** A file that the page gave to its reader. */
export interface SavedFile {
  readonly name: string;
  readonly content: Buffer;
}

/** Presses the button of a card that saves a file, and waits for the file. */
export async function savedFrom(card: Locator, button: string): Promise<SavedFile> {
  const [download] = await Promise.all([
    card.page().waitForEvent('download'),
    card.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}
