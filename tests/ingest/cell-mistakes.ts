import { UNITS } from '../../src/ingest/tables/vocabulary.ts';
import { edited, type Files, SMALL, withRow } from './small-folder.ts';

export interface CellMistake {
  readonly name: string;
  readonly files: Files;
  /** What stands where the mistake is said to be. */
  readonly at: string;
  readonly told: string;
}

const RELATIONS = 'relations.csv';
const PARAMETERS = 'parameter-claims.csv';
const CLAIMS = 'claims/research.csv';
const withFalsifier = (row: string): Files => ({
  ...SMALL,
  'claims/falsifiers.csv': `claim,metric,about,variant,domain,comparison,threshold,unit,from,by,note\n${row}\n`,
});
const MADE = 'r2,modco,MAKES,m1,,,,,,,,,,,,,,c1';
const KEPT = 'a number is kept within ±(2^53 − 1)';
const NAMES: readonly CellMistake[] = [
  {
    name: 'a falsifier of a claim that is not there',
    files: withFalsifier('c9,FIRM_SHARE,firm:lumen,,,AT_LEAST,30,percent,2026,2027,'),
    at: 'c9,',
    told: 'claim: no claim "c9"',
  },
  {
    name: 'a falsifier about nothing that is there',
    files: withFalsifier('c1,FIRM_SHARE,market:lumen,,,AT_LEAST,30,percent,2026,2027,'),
    at: 'market:lumen',
    told: 'about: no market "lumen"; "lumen" is a firm',
  },
  {
    name: 'a falsifier whose days end before they begin',
    files: withFalsifier('c1,FIRM_SHARE,firm:lumen,,,AT_LEAST,30,percent,2027,2026,'),
    at: '2026,',
    told: 'by: 2026 is before from 2027',
  },
  {
    name: 'a product that a product is delivered in',
    files: edited(RELATIONS, MADE, 'r2,modco,MAKES,m1,,,,m1,,,,,,,,,,c1'),
    at: 'm1,,,',
    told: 'product: MAKES leads to a product and has no product, as deliveries to firms do; leave it empty',
  },
  {
    name: 'a share of what a firm makes',
    files: edited(RELATIONS, MADE, 'r2,modco,MAKES,m1,,,,,,0.2,,,,,,,,c1'),
    at: '0.2,,,',
    told: 'share_mid: MAKES leads to a product and has no share_mid, as deliveries to firms do; leave it empty',
  },
  {
    name: 'a number without a unit',
    files: edited(CLAIMS, ',30,percent,2025', ',30,,2025'),
    at: ',2025,2026-02',
    told: 'unit: a number needs its unit, such as percent, usd_bn or units_m',
  },
  {
    name: 'a page that was read as the source of a memory',
    files: edited(
      CLAIMS,
      'REPORTED,PAGE,analysts,S1;S2',
      'REPORTED,PAGE,analysts,RECALL',
      withRow('sources.csv', 'RECALL,Memory,From memory,,,2026-11-24,RECALL'),
    ),
    at: 'PAGE,analysts,RECALL',
    told: 'seen: PAGE needs a source other than RECALL; from memory it is RECALL',
  },
  {
    name: 'a memory that somebody reported',
    files: edited(CLAIMS, 'REPORTED,PAGE,analysts', 'REPORTED,RECALL,analysts'),
    at: 'REPORTED,RECALL,analysts',
    told: 'basis: what is from memory (seen RECALL) is ASSUMED, not REPORTED',
  },
  {
    name: 'an address that is no page',
    files: edited('sources.csv', 'https://example.org/1', 'javascript:alert(1)'),
    at: 'javascript:alert(1)',
    told: 'url: "javascript:alert(1)" is no address of a page: write https://…',
  },
  {
    name: 'an unknown firm',
    files: edited(RELATIONS, 'r1,lumen,', 'r1,lumn,'),
    at: 'lumn,SUPPLIES',
    told: 'from: no firm "lumn"',
  },
  {
    name: 'a firm where the relation wants a product',
    files: edited(RELATIONS, 'MAKES,m1', 'MAKES,lumen'),
    at: 'lumen,,',
    told: 'to: no product "lumen"; "lumen" is a firm',
  },
  {
    name: 'a product where the relation wants a firm',
    files: edited(RELATIONS, 'SUPPLIES,modco', 'SUPPLIES,m1'),
    at: 'm1,lasers',
    told: 'to: no firm "m1"; "m1" is a product',
  },
  {
    name: 'an unknown relation',
    files: edited(RELATIONS, 'SUPPLIES', 'SUPLIES'),
    at: 'SUPLIES,',
    told: 'relation: "SUPLIES" is none of SUPPLIES, FABRICATES_FOR, PACKAGES_FOR, ASSEMBLES_FOR, MANUFACTURES_FOR, PARTNERS_WITH, INVESTS_IN, OWNS, COMPETES_WITH, MAKES, DEPLOYS',
  },
  {
    name: 'an unknown technology',
    files: edited('products.csv', 'CPO,cpo', 'CPO,cpp'),
    at: 'cpp,SCALE_OUT',
    told: 'technology: no technology "cpp"',
  },
  {
    name: 'a star where one technology is wanted',
    files: edited('base-case/uses.csv', 'lasers,cpo', 'lasers,*'),
    at: '*,4',
    told: 'technology: no technology "*"',
  },
  {
    name: 'an unknown claim in a list',
    files: edited(RELATIONS, 'c1;c2', 'c1;c3'),
    at: 'c1;c3',
    told: 'claims: no claim "c3"',
  },
  {
    name: 'an unknown source',
    files: edited(CLAIMS, 'S1;S2', 'S9;S2'),
    at: 'S9;S2',
    told: 'sources: no source "S9"',
  },
  {
    name: 'an unknown kind of thing',
    files: edited(CLAIMS, 'firm:modco', 'company:modco'),
    at: 'company:modco;',
    told: 'about: "company" is none of firm, stage, technology, product, market, resource, domain',
  },
  {
    name: 'a thing of another kind',
    files: edited(CLAIMS, 'domain:scale-out', 'stage:scale-out'),
    at: 'firm:modco;stage',
    told: 'about: no stage "scale-out"; "scale-out" is a domain',
  },
  {
    name: 'an unknown stage',
    files: edited('base-case/input-coefficients.csv', 'cpo,module,laser', 'cpo,module,lazer'),
    at: 'lazer,0.2',
    told: 'seller: no stage "lazer"',
  },
  {
    name: 'an unknown organization',
    files: edited('forecasts.csv', 'analysts', 'analyst'),
    at: 'analyst,2024',
    told: 'organization: no organization "analyst"',
  },
  {
    name: 'a domain that the folder does not have',
    files: edited('generations.csv', 'SCALE_OUT,2', 'SCALE_UP,2'),
    at: 'SCALE_UP,2',
    told: 'domain: no domain "scale-up"',
  },
  {
    name: 'a bad slug',
    files: edited('markets.csv', 'optics,', 'Op_tics,'),
    at: 'Op_tics',
    told: 'slug: "Op_tics" is no slug: lower-case letters, digits and single hyphens',
  },
  {
    name: 'a key twice in a file',
    files: withRow('firms.csv', 'modco,Other,,,,,,,,,,'),
    at: 'modco,Other',
    told: 'slug: the firm "modco" is already on line 3',
  },
  {
    name: 'a relation twice under two ids',
    files: withRow(RELATIONS, 'r3,lumen,SUPPLIES,modco,more lasers,,cpo,m1,,,,,,2026,,,,c1'),
    at: 'lumen,SUPPLIES,modco,more',
    told: 'from, relation, to, tag, product: line 2 says the same of the same days; keep one, or part them by valid_from and valid_to',
  },
  {
    name: 'a claim twice in a list',
    files: edited(RELATIONS, 'c1;c2', 'c1;c1'),
    at: 'c1;c1',
    told: 'claims: the list names "c1" twice',
  },
];

const NUMBERS: readonly CellMistake[] = [
  {
    name: 'mid above high',
    files: edited(RELATIONS, '0.1,0.2,0.3', '0.1,0.4,0.3'),
    at: '0.3,',
    told: 'share_high: 0.3 is below share_mid 0.4; low ≤ mid ≤ high must hold',
  },
  {
    name: 'low above high without mid',
    files: edited(CLAIMS, '10,20,30', '40,,30'),
    at: '30,percent',
    told: 'high: 30 is below low 40; low ≤ mid ≤ high must hold',
  },
  {
    name: 'a share above 1',
    files: edited('base-case/captures.csv', '0.5,0.6,0.7', '0.5,0.6,70'),
    at: '70,',
    told: 'share_high: 70 is not a number from 0 to 1; if it is in percent, write 0.7',
  },
  {
    name: 'a margin below −1',
    files: edited('base-case/captures.csv', '0.2,0.3,0.4', '-1.2,0.3,0.4'),
    at: '-1.2,',
    told: 'margin_low: -1.2 is not a number from -1 to 1; if it is in percent, write -0.012',
  },
  {
    name: 'a market value of nothing',
    files: edited('base-case/market.csv', '1e9,2e9', '0,2e9'),
    at: '0,2e9',
    told: 'low: 0 is not above 0',
  },
  {
    name: 'a text where a number is wanted',
    files: edited('fiscal-figures.csv', '700,', '0x2bc,'),
    at: '0x2bc',
    told: 'value: "0x2bc" is no decimal number',
  },
  {
    name: 'a ratio with a sign of percent',
    files: edited('base-case/captures.csv', '0.5,0.6,0.7', '7%,0.6,0.7'),
    at: '7%,',
    told: 'share_low: "7%" is no decimal number: write 0.07',
  },
  {
    name: 'a number of any unit with a sign of percent',
    files: edited(CLAIMS, '10,20,30', '10,20,30 %'),
    at: '30 %',
    told: 'high: "30 %" is no decimal number: write 0.3 where a ratio is wanted, 30 where the unit is percent',
  },
  ...['10000000000000000', '-1e308'].map((number) => ({
    name: `${number}, which no graph keeps exactly`,
    files: edited(CLAIMS, '10,20,30', `${number},,`),
    at: `${number},`,
    told: `low: ${number} is not within ±(2^53 − 1): a larger number is not kept exactly`,
  })),
  {
    name: 'half a generation',
    files: edited('generations.csv', 'SCALE_OUT,2', 'SCALE_OUT,2.5'),
    at: '2.5,',
    told: 'generation: 2.5 is not a whole number of at least 1',
  },
];

/** A text of one character more than a graph indexes. */
function tooLong(column: string, start: string, filesWith: (long: string) => Files): readonly CellMistake[] {
  const name = `a ${column} too long to be indexed`;
  const told = `${column}: 2001 characters, of which 2000 are allowed`;
  return [{ name, files: filesWith(start.padEnd(2001, 'a')), at: column === 'metric' ? 'AAA' : `${start}aa`, told }];
}

const REST: readonly CellMistake[] = [
  {
    name: 'a day that the calendar lacks',
    files: edited(RELATIONS, '2026-02,REPORTED', '2026-02-30,REPORTED'),
    at: '2026-02-30',
    told: 'valid_to: "2026-02-30" is no date: write 2026, 2026-05 or 2026-05-31',
  },
  {
    name: 'an end before its start',
    files: edited(RELATIONS, '2025,2026-02', '2025,2024-02'),
    at: '2024-02',
    told: 'valid_to: 2024-02 is before valid_from 2025',
  },
  {
    name: 'a claim without a source',
    files: edited(CLAIMS, 'S1;S2', ''),
    at: ',2026-04,HIGH',
    told: 'sources: this cell must be filled',
  },
  {
    name: 'a statement too long',
    files: edited(CLAIMS, 'Modco earns well', 'x'.repeat(301)),
    at: 'xxx',
    told: 'statement: 301 characters, of which 300 are allowed',
  },
  ...tooLong('name', 'a', (long) => edited('firms.csv', 'Lumen Café', long)),
  ...tooLong('slug', 'a', (long) => withRow('firms.csv', `${long},Long,,,,,,,,,,`)),
  ...tooLong('listings', 'a:', (long) => edited('firms.csv', 'NASDAQ:LMN', long)),
  ...tooLong('technology_tag', 'a', (long) => edited('products.csv', 'CPO,cpo', `${long},cpo`)),
  ...tooLong('url', 'https://', (long) => edited('sources.csv', 'https://example.org/1', long)),
  ...tooLong('id', 'a', (long) => withRow('sources.csv', `${long},Nobody,Page,,,2026-11-24,RELAY`)),
  ...tooLong('metric', 'A', (long) => edited(CLAIMS, 'FIRM_SHARE', long.toUpperCase())),
  {
    name: 'a name with too many parts to be indexed',
    files: edited('firms.csv', 'Lumen Café', '한'.repeat(700)),
    at: '한',
    told: 'name: 2100 characters, of which 2000 are allowed',
  },
  {
    name: 'an estimate without evidence',
    files: edited('base-case/market.csv', 'ESTIMATED,c1', 'ESTIMATED,'),
    at: ',',
    told: 'evidence: an ESTIMATED row names the claims behind it; a row without any is ASSUMED',
  },
  {
    name: 'firms that own each other',
    files: edited('firms.csv', 'holding,Holding,,,CN,,', 'holding,Holding,,,CN,,modco'),
    at: 'holding,,,,,',
    told: 'parent: firms own each other in a circle: modco → holding → modco',
  },
  {
    name: 'figures of one year in two currencies',
    files: edited('fiscal-figures.csv', '12,CNY,OPERATING', '12,USD,OPERATING'),
    at: 'USD,OPERATING',
    told: 'currency: USD, but CNY on line 2 for the same modco/FY2025',
  },
  {
    name: 'figures of one year that end on two days, after one that says no day',
    files: edited(
      'fiscal-figures.csv',
      'f1,modco,FY2025,2025-12-31,',
      'f0,modco,FY2025,,12,CNY,GROSS_MARGIN,,30,percent,LOCAL,PAGE,S1,\nf1,modco,FY2025,2025-06-30,',
    ),
    at: '2025-12-31,12,CNY,OPERATING',
    told: 'period_end: 2025-12-31, but 2025-06-30 on line 3 for the same modco/FY2025',
  },
  {
    name: 'a claim on a parameter that the base case lacks',
    files: edited(PARAMETERS, 'input/cpo/module/laser', 'input/cpo/module/lazer'),
    at: 'input/cpo/module/lazer',
    told: 'parameter: the base case has no parameter "input/cpo/module/lazer"',
  },
  {
    name: 'a claim on a path without a year',
    files: edited(PARAMETERS, ',2026,c1', ',,c1'),
    at: ',c1',
    told: 'year: market/SCALE_OUT is a path: say of which year',
  },
  {
    name: 'a claim in another unit than its parameter',
    files: edited(PARAMETERS, '0.3,', '30,'),
    at: '30,',
    told: 'high: 30 is outside [0, 1]',
  },
  {
    name: 'one bound alone as the value of a parameter',
    files: edited(PARAMETERS, '0.1,,0.3', '0.1,,'),
    at: ',,percent',
    told: 'mid: a value is mid, or low and high; one bound alone is none',
  },
  {
    name: 'a value out of claims of several speakers',
    files: edited(PARAMETERS, 'c1', 'c1;c2'),
    at: 'c1;c2',
    told: 'claims: the claims are of several speakers; a value is what one of them says',
  },
];

const FIGURES = 'fiscal-figures.csv';
const WORDS: readonly CellMistake[] = [
  {
    name: 'a basis that no figure has',
    files: edited(FIGURES, 'LOCAL', 'LOCL'),
    at: 'LOCL,PAGE',
    told: 'basis: "LOCL" is none of GAAP, LOCAL, NON_GAAP, SEGMENT',
  },
  {
    name: 'a label that is no fiscal period',
    files: edited(FIGURES, 'Q1 FY2026', 'FY26x'),
    at: 'FY26x',
    told: 'fiscal_year: "FY26x" is no fiscal period: write FY2026, Q1 FY2026, H1 FY2026, 9M FY2026 or TTM Sep-2025',
  },
  {
    name: 'a claim in a unit that is none',
    files: edited(CLAIMS, '30,percent,2025', '30,percnt,2025'),
    at: 'percnt',
    told: `unit: "percnt" is none of ${UNITS.join(', ')}`,
  },
  {
    name: 'a forecast in a unit that is none',
    files: edited('forecasts.csv', ',percent,PAGE', ',billion USD,PAGE'),
    at: 'billion USD',
    told: `unit: "billion USD" is none of ${UNITS.join(', ')}`,
  },
  {
    name: 'a product announced on no day',
    files: edited('products.csv', '2026-03 (sampling)', '99'),
    at: '99,2027',
    told: 'announced: "99" is no date: write 2026, 2026-05, 2026-05-31, 2026-Q2 or 2026-H1; words may follow',
  },
  {
    name: 'a page published in no month',
    files: edited('sources.csv', '1,2026-05,', '1,2027-99,'),
    at: '2027-99',
    told: 'published: "2027-99" is no date: write 2026, 2026-05, 2026-05-31, 2026-Q2 or 2026-H1; words may follow',
  },
  {
    name: 'two sources of one address',
    files: withRow('sources.csv', 'S3,Nobody,Again,https://example.org/1,,2026-11-24,RELAY'),
    at: 'https://example.org/1',
    told: 'url: this address is already on line 2: cite "S1"',
  },
  {
    name: 'a listing of two firms, in letters of either case',
    files: edited('firms.csv', 'holding,Holding,,', 'holding,Holding,,nasdaq:lmn'),
    at: 'nasdaq:lmn',
    told: 'listings: the listing nasdaq:lmn is that of "lumen" on line 2 already',
  },
  {
    name: 'a figure that comes to more dollars than a graph keeps',
    files: edited('fiscal-figures.csv', 'REVENUE,,700', 'REVENUE,,9e15'),
    at: '9e15',
    told: `value: 9000000000000000 million CNY come to 1.2857142857142858e+21 US dollars; ${KEPT}`,
  },
  {
    name: 'a margin of a revenue that comes to more dollars than a graph keeps',
    files: edited(
      'fiscal-figures.csv',
      'OPERATING_INCOME,,140,millions',
      'OPERATING_MARGIN,,9e9,percent',
      edited('fiscal-figures.csv', 'REVENUE,,700', 'REVENUE,,9e9'),
    ),
    at: '9e9,percent',
    told: `value: 9000000000 percent come to 1.1571428571428571e+23 US dollars of operating income; ${KEPT}`,
  },
  {
    name: 'an income whose share of the revenue is more than a graph keeps',
    files: edited(
      'fiscal-figures.csv',
      'OPERATING_INCOME,,140',
      'OPERATING_INCOME,,5e9',
      edited('fiscal-figures.csv', 'REVENUE,,700', 'REVENUE,,1e-8'),
    ),
    at: '5e9',
    told: `value: 5000000000 million CNY come to 500000000000000000 times the revenue; ${KEPT}`,
  },
  {
    name: 'a relation on which no claim says anything',
    files: edited(RELATIONS, 'HIGH,c1;c2', 'HIGH,'),
    at: '',
    told: 'claims: this cell must be filled',
  },
];

/** Folders with one mistake each. */
export const CELL_MISTAKES: readonly CellMistake[] = [...NAMES, ...NUMBERS, ...REST, ...WORDS];
