import { Readable } from 'node:stream';
import Assembler from 'stream-json/assembler.js';
import { filter } from 'stream-json/filters/filter.js';
import { parser } from 'stream-json/parser.js';
import { z } from 'zod';
import { FileRefused } from '../file-refused.ts';
import { toCik } from '../identifiers.ts';

/** One number of a filing. Amounts in US dollars, days in ISO 8601. */
const Fact = z.object({
  start: z.string(),
  end: z.string(),
  val: z.number(),
  accn: z.string(),
  fy: z.number().int().nullable(),
  fp: z.string().nullable(),
  form: z.string(),
  filed: z.string(),
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
  entityName: z.string().min(1),
  facts: z
    .object({ 'us-gaap': z.record(z.string(), z.object({ units: z.object({ USD: z.array(Fact) }).partial() })) })
    .partial()
    .default({}),
});
export type CompanyFacts = z.infer<typeof Document>;

function refuse(context: z.RefinementCtx): never {
  context.addIssue({ code: 'custom', message: 'is no CIK' });
  return z.NEVER;
}

const WANTED = new RegExp(
  `^(cik|entityName|facts\\.us-gaap\\.(${Object.values(CONCEPTS).flat().join('|')})\\.units\\.USD\\b.*)$`,
);

/** A company's facts without the hundreds of concepts that nobody asked for, which are never assembled. */
export async function readCompanyFacts(file: string, text: AsyncIterable<string>): Promise<CompanyFacts> {
  const read = Document.safeParse(await wantedPart(file, text));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new FileRefused(file, `no company facts: ${issue?.path.join('.')} ${issue?.message}`);
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
