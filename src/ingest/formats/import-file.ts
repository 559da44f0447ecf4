import type { GraphStore } from '../../graph/graph-store.ts';
import { mergedFirms } from '../../queries/firm/merged-firms.ts';
import type { ReportProgress } from '../progress.ts';
import { becamePart } from '../validate/check-merged.ts';
import type { CompanyRecord } from './company-record.ts';
import { FileRefused } from './file-refused.ts';
import { BoundedList, type Review, type Unreadable } from './findings.ts';
import { gleifEntities } from './gleif/entities.ts';
import { OF_PARENTS, Parents } from './gleif/plan-parents.ts';
import { gleifRelationships } from './gleif/relationships.ts';
import type { ImportPlan } from './import-plan.ts';
import { describeChange, type FirmChange, firmChange, isEmpty } from './matching/firm-changes.ts';
import { FirmIndex } from './matching/firm-index.ts';
import { knownFirms } from './matching/known-firms.ts';
import type { Match } from './matching/match.ts';
import { type Accepted, Matches } from './matching/matches.ts';
import { recordFault } from './record-fault.ts';
import type { ImportReport } from './report.ts';
import { readCompanyFacts } from './sec/company-facts.ts';
import { describeAccounts } from './sec/describe-accounts.ts';
import { filerRecord } from './sec/filer-record.ts';
import { knownYears } from './sec/known-years.ts';
import { planAccounts } from './sec/plan-accounts.ts';
import { textOf } from './source/text-of.ts';
import { wikidataEntities } from './wikidata/wikidata-entities.ts';
import { applyPlan, withoutLeftOut } from './write/apply-plan.ts';
import { type LeftOut, parentLine } from './write/settle-parents.ts';

export const FORMATS = ['gleif-entities', 'gleif-relationships', 'sec-facts', 'wikidata'] as const;
export type Format = (typeof FORMATS)[number];

export interface ImportOptions {
  /** Write; otherwise the graph stays as it is and the report says what would be written. */
  readonly apply: boolean;
  /** Reviews that a person settled: key of the record → slug of the firm. */
  readonly accepted?: Accepted;
  /** When the file is read, an instant in ISO 8601, UTC. */
  readonly at: string;
  readonly progress?: ReportProgress;
}

/** What all readers of one import share. */
interface Run {
  readonly store: GraphStore;
  readonly file: string;
  readonly text: AsyncIterable<string>;
  readonly index: FirmIndex;
  readonly options: ImportOptions;
  readonly reviews: BoundedList<Review>;
  readonly unreadable: BoundedList<Unreadable>;
  /** Keys that were accepted and that no record had so far. */
  readonly unmet: Set<string>;
}

interface Planned {
  readonly records: number;
  readonly matches: readonly Match[];
  readonly changes: readonly string[];
  readonly plan: ImportPlan;
}

/** Matches a published file with the firms of the graph, and with `apply` adds what it says of them: all of it or nothing. */
export async function importFile(
  store: GraphStore,
  format: Format,
  file: string,
  options: ImportOptions,
): Promise<ImportReport> {
  const index = new FirmIndex(await knownFirms(store));
  await checkAccepted(store, file, index, options.accepted ?? new Map());
  const [reviews, unreadable] = [new BoundedList<Review>(), new BoundedList<Unreadable>()];
  const text = textOf(file, options.progress ?? (() => {}));
  const unmet = new Set<string>(options.accepted?.keys());
  const planned = await PLANNERS[format]({ store, file, text, index, options, reviews, unreadable, unmet });
  if (unmet.size > 0) throw new FileRefused(file, `there is no record ${[...unmet].join(', ')} to accept`);
  const writes = options.apply && planned.changes.length > 0;
  const entry = { changes: planned.changes, author: { actor: 'import', at: options.at, reason: `${format} ${file}` } };
  const { version, leftOut } = writes ? await applyPlan(store, planned.plan, entry) : { version: null, leftOut: [] };
  for (const one of leftOut) reviews.add(reviewOf(one, index));
  const { records, matches } = planned;
  const changes = withoutLeftOut(planned.changes, leftOut);
  return { file, records, matches, changes, reviews, unreadable, applied: version !== null, version };
}

function reviewOf({ link: { child, parent, line, lei }, reason }: LeftOut, index: FirmIndex): Review {
  const name = index.bySlug(child)?.name ?? child;
  return { line, key: lei, name, firm: parent, confidence: OF_PARENTS, reason };
}

async function checkAccepted(store: GraphStore, file: string, index: FirmIndex, accepted: Accepted): Promise<void> {
  const unknown = [...accepted.values()].filter((slug) => index.bySlug(slug) === undefined);
  const [slug] = unknown;
  if (slug === undefined) return;
  const into = (await mergedFirms(store, unknown)).get(slug);
  const reason = into === undefined ? `there is no firm "${slug}" to accept` : becamePart('firm', slug, into);
  throw new FileRefused(file, reason);
}

const PLANNERS: Readonly<Record<Format, (run: Run) => Promise<Planned>>> = {
  'gleif-entities': (run) => planCompanies(run, gleifEntities(run.file, run.text, run.unreadable)),
  'gleif-relationships': planParents,
  'sec-facts': planFilings,
  wikidata: (run) => planCompanies(run, wikidataEntities(run.file, run.text, run.unreadable)),
};

async function planCompanies(run: Run, records: AsyncIterable<CompanyRecord | null>): Promise<Planned> {
  const matches = new Matches(run.index, run.options.accepted ?? new Map(), run.reviews);
  let count = 0;
  for await (const record of records) {
    count += 1;
    if (record === null) continue;
    run.unmet.delete(record.key);
    const fault = recordFault(record);
    if (fault === null) matches.take(record);
    else run.unreadable.add({ line: record.line, message: `${record.key}: ${fault}` });
  }
  const settled = matches.settled();
  const { firms, lines } = changesOf(settled, run);
  return { records: count, matches: settled, changes: lines, plan: { firms, parents: [], accounts: null } };
}

function changesOf(matches: readonly Match[], { index, reviews }: Run) {
  const changes = matches.map((match) => ({ match, change: firmChange(match, index, reviews) }));
  const made = changes.flatMap(({ match, change }) => (change === null || isEmpty(change) ? [] : [{ match, change }]));
  const firms: readonly FirmChange[] = made.map(({ change }) => change);
  const lines = made.map(({ match, change }) => describeChange(change, match));
  return { firms, lines, contradicted: changes.some(({ change }) => change === null) };
}

async function planParents(run: Run): Promise<Planned> {
  const parents = new Parents(run.index, run.reviews);
  let records = 0;
  for await (const consolidation of gleifRelationships(run.file, run.text, run.unreadable)) {
    records += 1;
    if (consolidation !== null) parents.take(consolidation);
  }
  parents.settle();
  const links = [...parents.links.values()];
  return { records, matches: [], changes: links.map(parentLine), plan: { firms: [], parents: links, accounts: null } };
}

async function planFilings(run: Run): Promise<Planned> {
  const facts = await readCompanyFacts(run.file, run.text);
  const matches = new Matches(run.index, run.options.accepted ?? new Map(), run.reviews);
  const filer = filerRecord(facts);
  run.unmet.delete(filer.key);
  matches.take(filer);
  const settled = matches.settled();
  const [match] = settled;
  if (match === undefined) return { records: 1, matches: [], changes: [], plan: NOTHING };
  const { firms, lines, contradicted } = changesOf(settled, run);
  if (contradicted) return { records: 1, matches: settled, changes: [], plan: NOTHING };
  const known = await knownYears(run.store, match.firm.slug);
  const accounts = planAccounts(facts, match, known, run.options.at.slice(0, 10), run.reviews);
  const changes = [...lines, ...(accounts === null ? [] : describeAccounts(accounts))];
  return { records: 1, matches: settled, changes, plan: { firms, parents: [], accounts } };
}

const NOTHING: ImportPlan = { firms: [], parents: [], accounts: null };
