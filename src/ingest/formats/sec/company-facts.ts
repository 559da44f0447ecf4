import { Readable } from 'node:stream';
import Assembler from 'stream-json/assembler.js';
import { filter } from 'stream-json/filters/filter.js';
import { parser } from 'stream-json/parser.js';
import { z } from 'zod';
import { isExact } from '../../../domain/exact-number.ts';
import { CellFault, type Column, indexedText } from '../../tables/column.ts';
import { notExact } from '../../tables/number-columns.ts';
import { identifier } from '../../tables/words.ts';
import { FileRefused } from '../file-refused.ts';
import { toCik } from '../identifiers.ts';

const Day = z.iso.date({ error: 'no day: write 2026-05-31' });

/** One number of a filing. Amounts in US dollars, days in ISO 8601. */
const Fact = z.object({
  start: Day,
  end: Day,
  val: z.number().refine(isExact, { error: ({ input }) => notExact(String(input)) }),
  accn: asInFolder(identifier()),
  fy: z.number().int().nullable(),
  fp: z.string().nullable(),
  form: z.string(),
  filed: Day,
});
export type Fact = z.infer<typeof Fact>;

/** Concepts of us-gaap by the metric they report, the wider concept first. */
export const CONCEPTS = {
  REVENUE: ['Revenues', 'RevenueFromContractWithCustomerExcludingAssessedTax', 'SalesRevenueNet'],
  GROSS_PROFIT: ['GrossProfit'],
  OPERATING_INCOME: ['OperatingIncomeLoss'],
} as const;
export type Metric = keyof typeof CONCEPTS;

const Document = z.object({
  cik: z.union([z.number(), z.string()]).transform((value, context) => toCik(value) ?? refuse(context)),
  entityName: asInFolder(indexedText()).min(1),
  facts: z
    .object({ 'us-gaap': z.record(z.string(), z.object({ units: z.object({ USD: z.array(Fact) }).partial() })) })
    .partial()
    .default({}),
});
export type CompanyFacts = z.infer<typeof Document>;

/** A text that a folder's column takes: what is written of it is indexed alike. */
function asInFolder(column: Column<string>) {
  return z.string().superRefine((text, context) => {
    const read = column.parse(text);
    if (read instanceof CellFault) context.addIssue({ code: 'custom', message: read.message });
  });
}

function refuse(context: z.RefinementCtx): never {
  context.addIssue({ code: 'custom', message: 'is no CIK' });
  return z.NEVER;
}

/** Facts of which a refusal tells what is wrong. */
const MOST_TOLD = 20;

const WANTED = new RegExp(
  `^(cik|entityName|facts\\.us-gaap\\.(${Object.values(CONCEPTS).flat().join('|')})\\.units\\.USD\\b.*)$`,
);

/** A company's facts without the hundreds of concepts that nobody asked for, which are never assembled. */
export async function readCompanyFacts(file: string, text: AsyncIterable<string>): Promise<CompanyFacts> {
  const read = Document.safeParse(await wantedPart(file, text));
  if (read.success) return read.data;
  const issues = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const more = issues.length > MOST_TOLD ? ` and ${issues.length - MOST_TOLD} more` : '';
  throw new FileRefused(file, `no company facts: ${issues.slice(0, MOST_TOLD).join('; ')}${more}`);
}

async function wantedPart(file: string, text: AsyncIterable<string>): Promise<unknown> {
  const tokens = parser.asStream({ streamValues: false });
  const wanted = filter.asStream({ filter: WANTED });
  const source = Readable.from(text).on('error', (error) => tokens.destroy(error));
  source.pipe(tokens).on('error', (error) => wanted.destroy(error));
  const assembler = new Assembler();
  try {
    for await (const token of tokens.pipe(wanted)) assembler.consume(token);
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    throw new FileRefused(file, `no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  return assembler.current;
}
