import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIRM_RELATIONS } from '../../src/domain/vocabulary.ts';
import { formatProblems, type Problem } from '../../src/ingest/problem.ts';
import { validateFolder } from '../../src/ingest/validate-folder.ts';
import { CELL_MISTAKES } from './cell-mistakes.ts';
import { edited, type Files, SMALL, withRow, writeFolder } from './small-folder.ts';

interface Told {
  readonly problems: readonly Problem[];
  /** As they are printed, the folder's own path left out. */
  readonly printed: readonly string[];
  /** What stands in the file at the place of each, to the end of its line. */
  readonly texts: readonly string[];
}

async function mistakesIn(files: Files): Promise<Told> {
  const folder = await writeFolder(files);
  const { problems } = await validateFolder(folder);
  const printed = problems.map((problem) => formatProblems([{ ...problem, file: relative(folder, problem.file) }]));
  return { problems, printed, texts: await Promise.all(problems.map(textAt)) };
}

async function textAt({ file, line, column }: Problem): Promise<string> {
  if (line === 0) return '';
  const text = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  return (text.split(/\r?\n/)[line - 1] ?? '').slice(Math.max(0, column - 1));
}

test('the small folder has no mistake and no warning', async () => {
  const { problems, warnings } = await validateFolder(await writeFolder(SMALL));
  expect([...problems, ...warnings]).toEqual([]);
});

describe('a mistake in a cell is told with its place and what would be right', () => {
  test.each(CELL_MISTAKES)('$name', async ({ files, at, told }) => {
    const { problems, texts } = await mistakesIn(files);
    expect(problems.map(({ field, message }) => `${field}: ${message}`)).toEqual([told]);
    expect(texts[0]?.slice(0, at.length)).toBe(at);
  });
});

test('mistakes are printed as a compiler prints them', async () => {
  const { printed } = await mistakesIn(edited('relations.csv', 'r1,lumen,', 'r1,lumn,'));
  expect(printed).toEqual(['relations.csv:2:4 from: no firm "lumn"; did you mean "lumen"?']);
});

test('a closed list of words comes with every word that is allowed', async () => {
  const { problems } = await mistakesIn(edited('firms.csv', 'HIGH', 'HGH'));
  expect(problems[0]).toMatchObject({ allowed: ['HIGH', 'MEDIUM', 'LOW'], suggestion: 'HIGH' });
});

test('a unit that is none comes with the one that was meant', async () => {
  const { problems } = await mistakesIn(edited('claims/research.csv', '30,percent', '30,percnt'));
  expect(problems[0]).toMatchObject({ suggestion: 'percent' });
});

describe('words of open lists', () => {
  const warningsOf = async (files: Files) => {
    const { problems, warnings } = await validateFolder(await writeFolder(files));
    expect(problems).toEqual([]);
    return warnings.map(({ line, field, message, suggestion }) => `${line} ${field}: ${message} (${suggestion})`);
  };

  test('that are new load, with a warning where one that is known is spelt alike, once a table', async () => {
    const metric = edited('fiscal-figures.csv', 'REVENUE,,700', 'REVENU,,700');
    const twice = edited('fiscal-figures.csv', 'REVENUE,,250', 'REVENU,,250', metric);
    expect(await warningsOf(twice)).toEqual(['2 metric: "REVENU" is a new word here, and loads as one (REVENUE)']);
    expect(await warningsOf(edited('claims/research.csv', 'FIRM_SHARE', 'FIRM_SHAR'))).toHaveLength(1);
    expect(await warningsOf(edited('organizations.csv', 'RESEARCH_HOUSE', 'research house'))).toHaveLength(1);
    expect(await warningsOf(edited('relations.csv', 'REPORTED', 'REPORTD'))).toHaveLength(1);
  });

  test('that are like no other are somebody’s own', async () => {
    expect(await warningsOf(edited('claims/research.csv', 'FIRM_SHARE', 'JITTER'))).toEqual([]);
  });
});

describe('a relation of a firm with itself', () => {
  test.each(FIRM_RELATIONS)('loads with a warning: %s', async (relation) => {
    const row = `r3,lumen,${relation},lumen,,,cpo,,,,,,,2026-03,,,,c1`;
    const { problems, warnings } = await validateFolder(await writeFolder(withRow('relations.csv', row)));
    expect(problems).toEqual([]);
    expect(warnings).toMatchObject([
      {
        field: 'to',
        column: `r3,lumen,${relation},`.length + 1,
        message: `"lumen" ${relation} itself, and loads so; name the other firm if there is one`,
      },
    ]);
  });

  test('is not one with a product of the same slug', async () => {
    const product = withRow('products.csv', 'modco,Module,CPO,cpo,SCALE_OUT,,,,,PAGE,S1');
    const files = withRow('relations.csv', 'r3,modco,MAKES,modco,,,,,,,,,,,,,,c1', product);
    const { problems, warnings } = await validateFolder(await writeFolder(files));
    expect([...problems, ...warnings].map(({ message }) => message)).toEqual([]);
  });
});

test.each([
  ['in a later period', 'r3,lumen,SUPPLIES,modco,,,cpo,m1,,,,,,2026-03,,,,c1'],
  ['of another product', 'r3,lumen,SUPPLIES,modco,,,cpo,,,,,,,2025,,,,c1'],
])('a relation between the same two %s is another one', async (_, row) => {
  expect((await mistakesIn(withRow('relations.csv', row))).printed).toEqual([]);
});

test('a date as told may be words, a quarter or half of a year, or a date with words behind it', async () => {
  for (const told of ['late 2026', '2026-Q4 (ramp)', '2026-H1', '2026-05-31 (at OFC)'])
    expect((await mistakesIn(edited('products.csv', '2026-03 (sampling)', told))).printed).toEqual([]);
});

test.each(['FY2026', 'Q4 FY2026', 'H2 FY2025', '9M FY2026', 'TTM Sep-2025'])('%s is a fiscal period', async (label) => {
  expect((await mistakesIn(edited('fiscal-figures.csv', 'Q1 FY2026', label))).printed).not.toEqual(
    expect.arrayContaining([expect.stringContaining('fiscal_year')]),
  );
});

test('the seed has no mistake, no word that is nearly another, and no row without effect', async () => {
  const { problems, warnings } = await validateFolder('seed');
  expect([...problems, ...warnings.filter(({ message }) => !/ at the (low|high) values, /.test(message))]).toEqual([]);
});

test('mistakes in several files, rows and cells are told all at once', async () => {
  const inOneRow = edited('relations.csv', 'r1,lumen,SUPPLIES', 'r1,lumn,SUPLIES');
  const inTwoFiles = edited('firms.csv', 'NASDAQ:LMN', 'LMN', inOneRow);
  const { printed } = await mistakesIn(withRow('markets.csv', 'optics,Optics again', inTwoFiles));
  expect(printed.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'firms.csv:2:27 listings:',
    'markets.csv:3:1 slug:',
    'relations.csv:2:4 from:',
    'relations.csv:2:9 relation:',
  ]);
});

describe('files as spreadsheets write them', () => {
  test('a byte order mark, CRLF, empty lines and quotes are no mistakes', async () => {
    const files = Object.entries(SMALL).map(([name, text]) => [name, `\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`]);
    expect((await mistakesIn(Object.fromEntries(files))).printed).toEqual([]);
  });

  test('lines and columns are right after quoted line breaks, quotes and a byte order mark', async () => {
    const row = 'multi,"Two\n""lines"", one cell",,,CN,,nobody,,,,,';
    const { printed } = await mistakesIn({ ...SMALL, 'firms.csv': `\uFEFF${SMALL['firms.csv']}${row}\n` });
    expect(printed).toEqual(['firms.csv:6:28 parent: no firm "nobody"']);
  });
});

describe('headers', () => {
  test.each([
    [
      'an unknown column, with the nearest',
      edited('firms.csv', 'country', 'contry'),
      'firms.csv:1:28 no column "contry"; this file has',
    ],
    [
      'a missing column',
      edited('markets.csv', 'slug,name\noptics,Optics', 'slug\noptics'),
      'markets.csv:1 the column "name" is missing',
    ],
    [
      'a missing column that says what others refer to',
      { ...SMALL, 'relations.csv': 'id,from,relation,claims\nr1,lumen,SUPPLIES,c1\n' },
      'relations.csv:1 the column "to" is missing',
    ],
    [
      'a column twice',
      edited('markets.csv', 'slug,name\noptics,Optics', 'slug,slug\noptics,optics'),
      'markets.csv:1:6 the column "slug" is here twice',
    ],
    ['no header at all', { ...SMALL, 'markets.csv': '' }, 'markets.csv:1 the header is missing'],
  ])('%s', async (_, files, told) => {
    const { printed } = await mistakesIn(files);
    expect(printed.filter((line) => line.startsWith(told))).toHaveLength(1);
  });

  test('an optional column may be missing', async () => {
    expect((await mistakesIn({ ...SMALL, 'resources.csv': 'slug,name\nlasers,Lasers\n' })).printed).toEqual([]);
  });

  test.each([
    [
      'a number needs',
      {
        'claims/shares.csv':
          'id,statement,about,metric,mid,basis,seen,sources,confidence\nc3,Three,firm:lumen,FIRM_SHARE,3,REPORTED,PAGE,S1,LOW\n',
      },
      'claims/shares.csv:2 unit: a number needs its unit',
    ],
    [
      'an estimate of the house needs',
      {
        'base-case/price-path.csv': 'year,low,mid,high,basis\n2025,900,1000,1100,ESTIMATED\n',
      },
      'base-case/price-path.csv:2 evidence: an ESTIMATED row names the claims behind it',
    ],
  ])('but not one that %s', async (_, files, told) => {
    const { printed } = await mistakesIn({ ...SMALL, ...files });
    expect(printed.map((line) => line.slice(0, told.length))).toEqual([told]);
  });
});

describe('files and rows', () => {
  test('a folder without a required file is refused', async () => {
    const { printed } = await mistakesIn({ 'markets.csv': 'slug,name\n' });
    expect(printed).toEqual(['firms.csv this file is required and is not there']);
  });

  test('a folder that is not there is refused', async () => {
    const { problems } = await validateFolder('no/such/folder');
    expect(problems).toHaveLength(1);
  });

  test('a table with a name that none has is refused, with the name that was meant', async () => {
    const header = 'slug,name\n';
    const { printed } = await mistakesIn({
      ...SMALL,
      ...{ 'firm.csv': header, 'claims/extra.csv': header, 'captures.csv': header, 'Markets.CSV': header },
      ...{ 'README.md': '', 'claims/notes.txt': '', '.drafts/more.csv': header, '.~firms.csv': header },
    });
    expect(printed.map((line) => line.replace(/there is .*?(?=;|$)/, 'there is …'))).toEqual([
      'Markets.CSV no table has this name; there is …; did you mean "markets.csv"?',
      'captures.csv no table has this name; there is …; did you mean "base-case/captures.csv"?',
      'claims/extra.csv no table has this name; there is …',
      'firm.csv no table has this name; there is …; did you mean "firms.csv"?',
    ]);
    expect(printed[2]).toContain(
      'there is claims/research.csv, claims/relations.csv, claims/shares.csv, claims/products.csv, claims/falsifiers.csv',
    );
  });

  test('an optional file may be missing', async () => {
    const { 'forecasts.csv': _, ...rest } = SMALL;
    expect((await mistakesIn(rest)).printed).toEqual([]);
  });

  test('a row with too many cells', async () => {
    const { printed } = await mistakesIn(withRow('markets.csv', 'more,More,cells'));
    expect(printed).toEqual(['markets.csv:3 this row has 3 cells, the header 2']);
  });

  test.each([
    ['a quote that never closes', 'more,"More', 'a quote opens and never closes'],
    [
      'a quote inside a cell',
      'more,6" wafers',
      'a quote stands inside a cell; quote the whole cell and double the quote',
    ],
    ['text after a quote', 'more,"6" wafers', 'text follows a closing quote; double a quote that belongs to the text'],
  ])('%s, far down in a file', async (_, row, told) => {
    const rows = Array.from({ length: 5_000 }, (_, n) => `market-${n},"Market\n${n}"`);
    const markets = ['slug,name', 'optics,Optics', ...rows, row, 'last,Last', ''].join('\n');
    const { printed } = await mistakesIn({ ...SMALL, 'markets.csv': markets });
    expect(printed).toEqual([`markets.csv:10003 ${told}`]);
  });

  test('a key in two files names both places', async () => {
    const claims = SMALL['claims/research.csv'] ?? '';
    const { problems } = await mistakesIn({ ...SMALL, 'claims/shares.csv': claims });
    expect(problems.map(({ message }) => message.replace(/\S*claims\/research/, 'research'))).toEqual([
      'the claim "c1" is already on research.csv:2',
      'the claim "c2" is already on research.csv:3',
    ]);
  });
});
