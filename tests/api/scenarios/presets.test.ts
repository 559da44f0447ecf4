import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPresets } from '../../../src/api/scenarios/presets.ts';
import { FolderRefused } from '../../../src/ingest/folder-refused.ts';
import { SEED } from '../../support/http.ts';

const GOOD = { title: 'A title', description: 'Why.', claims: ['a-claim'], scenario: { toYear: 2030 } };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'presets-'));
  mkdirSync(join(folder, 'scenarios'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content: unknown): void {
  writeFileSync(join(folder, 'scenarios', name), typeof content === 'string' ? content : JSON.stringify(content));
}

async function refusal(): Promise<readonly string[]> {
  const refused = await readPresets(folder).catch((error: unknown) => error);
  if (!(refused instanceof FolderRefused)) throw new Error('the folder was not refused');
  return refused.problems.map(({ file, message }) => `${file.split('/').at(-1)} ${message}`);
}

describe('the presets of a folder', () => {
  it('are its JSON files, by the names of the files', async () => {
    write('second.json', GOOD);
    write('first.json', { ...GOOD, baseline: {} });
    write('README.md', 'about');
    expect(await readPresets(folder)).toMatchObject([
      { id: 'first', kind: 'PRESET', request: { scenario: { toYear: 2030 }, baseline: {} } },
      { id: 'second', title: 'A title', claims: ['a-claim'], request: { baseline: null } },
    ]);
  });

  it('are none where the folder has none', async () => {
    expect(await readPresets(join(folder, 'elsewhere'))).toEqual([]);
  });

  it('are refused with every mistake at once, each with its file', async () => {
    write('Upper.json', GOOD);
    write('default.json', GOOD);
    write('broken.json', '{');
    write('silent.json', { ...GOOD, claims: [], descripton: 'x' });
    write('wrong.json', { ...GOOD, scenario: { pricse: [], adoption: [{ domain: 'INSIDE', technology: 'cpo' }] } });
    const problems = await refusal();
    expect(problems).toEqual(
      expect.arrayContaining([
        'Upper.json "Upper" is no slug for a preset',
        'default.json "default" is no slug for a preset',
        expect.stringMatching(/^broken\.json /),
        expect.stringMatching(/^silent\.json claims: /),
        expect.stringMatching(/^silent\.json .*descripton/),
        expect.stringMatching(/^wrong\.json scenario: .*pricse/),
        expect.stringMatching(/^wrong\.json scenario\.adoption\[0\]\.domain: .*INSIDE/),
        expect.stringMatching(/^wrong\.json scenario\.adoption\[0\].*curve/),
      ]),
    );
  });

  it('that come with the facts are fifteen, each with a reason and claims', async () => {
    const presets = await readPresets(SEED);
    expect(presets.map(({ id }) => id)).toEqual([
      'article-sources',
      'article-view',
      'bofa-evidence',
      'box-margin-41-7',
      'box-margin-60',
      'china-enters-cpo',
      'cpo-stalls',
      'early-cpo',
      'goldman-evidence',
      'laser-shortage',
      'lpo-wins',
      'npo-first',
      'nvidia-insources-packaging',
      'semianalysis-evidence',
      'trendforce-evidence',
    ]);
    expect(presets.filter(({ description }) => !/\w\.$/.test(description ?? ''))).toEqual([]);
  });
});
