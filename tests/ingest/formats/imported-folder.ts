import { type Files, SMALL, withRow } from '../small-folder.ts';

const FIRMS = ['fjord,Fjord Lasers ASA,,,NO,,,,,,,', 'twin-a,Twin Inc.,,,US,,,,,,,', 'twin-b,Twin Inc.,,,US,,,,,,,'];
const YEAR = 'f9,lumen,FY2024,2024-06-29,12,USD,REVENUE,,1300,millions,GAAP,PAGE,S1,';

/** The folder that is loaded before each import. */
export const FOLDER: Files = withRow(
  'fiscal-figures.csv',
  YEAR,
  FIRMS.reduce((files, row) => withRow('firms.csv', row, files), SMALL),
);
