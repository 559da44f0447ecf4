import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApi } from '../src/api/server/create-api.ts';
import { loadFolder } from '../src/ingest/load-folder.ts';
import { validateFolder } from '../src/ingest/validate-folder.ts';
import { dataOf, executing } from './support/execute.ts';
import { SEED } from './support/seed.ts';
import { describeOnEmbedded } from './support/stores.ts';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** A pluggable for one more generation between racks, before the one that is packaged with the switch. */
const ROWS: Readonly<Record<string, string>> = {
  'technologies.csv': 'xpo,Extra pluggable optics,Denser pluggable,module-assembly,false',
  'base-case/relative-prices.csv': 'xpo,0.8,0.9,1,ASSUMED,,',
  'base-case/box-margins.csv': 'xpo,0,0,0,ASSUMED,,',
  'base-case/curves.csv': 'SCALE_OUT,xpo,2028,0.1,0.2,0.3,ASSUMED,,',
  'base-case/input-coefficients.csv': 'xpo,module-assembly,laser,0.1,0.2,0.3,ASSUMED,,',
  'base-case/captures.csv':
    'module-assembly,xpo,innolight,0.2,0.3,0.4,0.1,0.2,0.3,ASSUMED,,\nlaser,xpo,lumentum,0.4,0.5,0.6,0.2,0.3,0.4,ASSUMED,,',
};
const work = mkdtempSync(join(tmpdir(), 'technology-'));
afterAll(() => rmSync(work, { recursive: true }));
beforeAll(() => cpSync(SEED, work, { recursive: true }));

describeOnEmbedded('a technology', (open) => {
  test('is added by the files that the README names, and by no other', () => {
    const paragraph = /A technology is rows in seven files[^\n]*/.exec(README)?.[0] ?? '';
    const named = [...paragraph.matchAll(/`([\w/-]+\.csv)`/g)].map((match) => match[1]);
    const used = [...Object.keys(ROWS), 'generations.csv'].map((file) => file.replace('base-case/', ''));
    expect(named.sort()).toEqual(used.sort());
  });

  test('that lacks its numbers is refused with the files in which they belong', async () => {
    add('technologies.csv');
    const generations = join(work, 'generations.csv');
    const text = readFileSync(generations, 'utf8').replace('SCALE_OUT,4,cpo', 'SCALE_OUT,4,xpo\nSCALE_OUT,5,cpo');
    writeFileSync(generations, text);
    const { problems } = await validateFolder(work);
    expect(problems.map(({ file, message }) => `${file.slice(work.length + 1)} ${message}`)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^base-case\/relative-prices\.csv the price of xpo is missing/),
        expect.stringMatching(/^base-case\/curves\.csv the adoption of xpo in SCALE_OUT is missing/),
      ]),
    );
  });

  test('earns money for its firms once all are there', async () => {
    for (const file of Object.keys(ROWS)) if (file !== 'technologies.csv') add(file);
    const store = await open();
    await loadFolder(store, work);
    const execute = executing(createApi({ store, requestTimeoutMs: 30_000, reportInternal: () => {} }));
    const withoutIt =
      '{ adoption: [{ domain: SCALE_OUT, technology: "xpo", curve: { points: [{ year: 2030, share: 0 }] } }] }';
    const query = `{ profitRedistribution(scenario: {}, baseline: ${withoutIt}) { firms(year: 2030, first: 3) { changeUsd } } }`;
    const { firms } = dataOf(await execute(query)).profitRedistribution;
    expect(firms).toHaveLength(3);
    for (const { changeUsd } of firms) expect(Math.abs(changeUsd)).toBeGreaterThan(0);
  });
});

function add(file: string): void {
  appendFileSync(join(work, file), `${ROWS[file]}\n`);
}
