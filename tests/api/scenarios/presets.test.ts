import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPresets } from '../../../src/api/scenarios/presets.ts';
import { formatProblems } from '../../../src/ingest/problem.ts';
import { SEED } from '../../support/seed.ts';

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

/** Every mistake as it is printed, by the file's own name. */
async function mistakes(): Promise<readonly string[]> {
  const { problems } = await readPresets(folder);
  return problems.map((problem) => formatProblems([{ ...problem, file: problem.file.split('/').at(-1) ?? '' }]));
}

describe('the presets of a folder', () => {
  it('are its JSON files, by the names of the files', async () => {
    write('second.json', GOOD);
    write('first.json', { ...GOOD, baseline: {} });
    write('README.md', 'about');
    expect(await readPresets(folder)).toMatchObject({
      presets: [
        { id: 'first', kind: 'PRESET', request: { scenario: { toYear: 2030 }, baseline: {} } },
        { id: 'second', title: 'A title', claims: ['a-claim'], request: { baseline: null } },
      ],
      problems: [],
    });
  });

  it('are none where the folder has none', async () => {
    expect(await readPresets(join(folder, 'elsewhere'))).toEqual({ presets: [], problems: [] });
  });

  it('are refused with every mistake of every file at once, each with its place', async () => {
    write(
      'Upper.json',
      '{\n  "description": "Why.",\n  "claims": ["a-claim"],\n  "descripton": "x",\n  "scenario": {}\n}',
    );
    write('broken.json', '{\n  "title": "A",\n  claims: []\n}');
    write('cut.json', '{\n');
    write('default.json', GOOD);
    write('list.json', '[]');
    write('silent.json', { ...GOOD, claims: [] });
    write(
      'wrong.json',
      '{"title": "", "description": "Why.", "claims": ["c"],\n"scenario": {"pricse": [], "adoption": [\n{"domain": "INSIDE"}]},\n"baseline": {"toYear": "x"}}',
    );
    const [upper, ...rest] = await mistakes();
    expect(upper).toBe('Upper.json "Upper" is no slug for a preset');
    expect(rest).toEqual([
      'Upper.json:1:1 title: this field must be there',
      'Upper.json:4:3 descripton: a preset has no such field; it has title, description, claims, scenario, baseline; did you mean "description"?',
      'broken.json:3:3 this is no JSON: a value, or a name in double quotes, is wanted here, not "c"',
      'cut.json:2:1 this is no JSON: a comma or } is wanted here, not the end of the file',
      'default.json "default" is no slug for a preset',
      'list.json:1:1 Invalid input: expected object, received array',
      expect.stringMatching(/^silent\.json:1:\d+ claims: /),
      expect.stringMatching(/^wrong\.json:1:2 title: /),
      expect.stringMatching(/^wrong\.json:2:1 scenario: .*pricse/),
      expect.stringMatching(/^wrong\.json:3:1 scenario\.adoption\[0\]: .*technology/),
      expect.stringMatching(/^wrong\.json:3:1 scenario\.adoption\[0\]: .*curve/),
      expect.stringMatching(/^wrong\.json:3:2 scenario\.adoption\[0\]\.domain: .*INSIDE/),
      expect.stringMatching(/^wrong\.json:4:14 baseline\.toYear: /),
    ]);
  });

  it('are refused where a day is none of the calendar, as the API refuses it', async () => {
    const days = (knownOn: string) =>
      `{"title": "A", "description": "Why.", "claims": ["c"],\n"scenario": {${knownOn}}}`;
    write('a.json', days('"knownOn": "2026-3-99"'));
    write('b.json', days('"toYear": 2030, "knownOn": 20260301'));
    write('c.json', days('"knownOn": "2026-02-30"'));
    write('d.json', days('"knownOn": "2026-02-28"'));
    write('e.json', days('}, "baseline": {"knownOn": ""'));
    expect(await mistakes()).toEqual([
      expect.stringMatching(/^a\.json:2:14 scenario\.knownOn: .*"2026-3-99" is no day of the calendar/),
      expect.stringMatching(/^b\.json:2:30 scenario\.knownOn: .*20260301 is no day of the calendar/),
      expect.stringMatching(/^c\.json:2:14 scenario\.knownOn: .*"2026-02-30" is no day of the calendar/),
      expect.stringMatching(/^e\.json:2:30 baseline\.knownOn: .*"" is no day of the calendar/),
    ]);
  });

  it('that come with the facts are fifteen, each with a reason and claims', async () => {
    const { presets } = await readPresets(SEED);
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
