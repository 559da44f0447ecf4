import { expect, test } from 'vitest';
import { loadWhenEmpty } from '../../src/commands/load-when-empty.ts';
import { type Files, withRow, writeFolder } from '../ingest/small-folder.ts';
import { describeOnEmbedded } from '../support/stores.ts';

const AT_HIGH = withRow('base-case/captures.csv', 'laser,cpo,modco,0.1,0.2,0.7,0.1,0.2,0.3,ASSUMED,,');

describeOnEmbedded('the first load of a server', (open) => {
  const printed = async (files: Files) => {
    const lines: string[] = [];
    await loadWhenEmpty(await open(), await writeFolder(files), (line) => lines.push(line));
    return lines.join('\n');
  };

  test('prints what deserves a look, and counts in a line what holds at the bounds only', async () => {
    const text = await printed(withRow('technologies.csv', 'xpo,Extra,Denser,module,false', AT_HIGH));
    expect(text).toMatch(/Warnings:\n\S*technologies\.csv:4:1 slug: xpo serves no domain.*\nonce: with all numbers at/);
  });

  test('says nothing of the bounds alone', async () => {
    expect(await printed(AT_HIGH)).not.toContain('Warnings');
  });
});
