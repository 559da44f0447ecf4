import { CLAIM_BASES } from '../../domain/vocabulary.ts';
import type { GraphRow, Statement } from '../../graph/graph-store.ts';
import { numberOrNull, oneOfOrNull, textOrNull } from '../../queries/rows/read-value.ts';
import { capturesBeside } from '../captures-beside.ts';
import { claimRows } from '../house/claim-rows.ts';
import { type HouseBeside, NO_HOUSE_BESIDE } from '../house/house-beside.ts';
import { houseClaims } from '../house/house-claims.ts';
import { HOUSE_SOURCE } from '../house/house-source.ts';
import type { Beside } from '../plan/context.ts';
import type { FirmMoney } from '../plan/firm-money.ts';
import type { MoneyBeside } from '../plan/money-beside.ts';
import type { Folder } from '../validate/folder.ts';
import { chainOfGraph } from './chain-of-graph.ts';
import type { Desk } from './make-edit.ts';
import { referenceBeside } from './prices-changed.ts';

const datesOfSources: Statement = {
  name: 'dates-of-sources',
  cypher: `// dates-of-sources
UNWIND $keys AS key MATCH (s:Source {id: key}) RETURN s.id AS id, s.published AS published, s.retrievedOn AS retrieved`,
};
const factsOfClaims: Statement = {
  name: 'facts-of-claims',
  cypher: `// facts-of-claims
UNWIND $keys AS key MATCH (c:Claim {id: key}) RETURN c.id AS id, c.knownFrom AS knownFrom, c.recordedOn AS recordedOn,
  c.metric AS metric, c.retractedOn AS retractedOn`,
};
const moneyOfFirms: Statement = {
  name: 'money-of-firms',
  cypher: `// money-of-firms
UNWIND $keys AS key MATCH (f:Firm {slug: key})
RETURN f.slug AS slug, f.revenueUsd AS revenueUsd, f.revenueFiscalYear AS revenueFiscalYear, f.revenueBasis AS revenueBasis,
  f.operatingMargin AS operatingMargin, f.operatingMarginFiscalYear AS operatingMarginFiscalYear,
  f.operatingMarginBasis AS operatingMarginBasis, f.grossMargin AS grossMargin,
  f.grossMarginFiscalYear AS grossMarginFiscalYear, f.grossMarginBasis AS grossMarginBasis`,
};

/** What of the graph is read before, since checks and other rows need it too. */
interface ReadBefore {
  /** Of the rows' money. */
  readonly periods: MoneyBeside;
  /** The technologies in whose prices the others are quoted. */
  readonly reference: readonly string[];
}

/** What a plan needs of the graph, and an edit beside it. */
interface GraphBeside extends Beside {
  /** Of the claims that the rows name or rest on those that were retracted. */
  readonly retracted: ReadonlySet<string>;
}

/** What the graph has of the things that the rows name or correct, as far as a plan needs it. */
export async function readBeside(
  { run, today }: Desk,
  folder: Folder,
  { periods, reference }: ReadBefore,
): Promise<GraphBeside> {
  const claims = claimRows(folder);
  const cited = [...claims.flatMap((claim) => claim.sources), ...folder.forecasts.map(({ source }) => source)];
  const sources = await run(datesOfSources, { keys: unique([...cited, HOUSE_SOURCE]) });
  const captures = folder.captures.length > 0 ? await capturesBeside(run) : NO_HOUSE_BESIDE.captures;
  const ids = [...claims.map(({ id }) => id), ...houseAndEvidence(folder, captures), ...(await relationClaims(folder))];
  const known = await run(factsOfClaims, { keys: unique(ids) });
  const earning = [...folder.figures, ...periods.figures].map(({ firm }) => firm);
  const money = await run(moneyOfFirms, { keys: unique([...folder.firms.map(({ slug }) => slug), ...earning]) });
  return {
    ...periods,
    ...(await chainOfGraph(run, folder)),
    sources: sources.map((row) => ({
      id: String(row.id),
      published: textOrNull(row, 'published'),
      retrieved: textOrNull(row, 'retrieved') ?? today,
    })),
    known: new Map(
      known.map((row) => [
        String(row.id),
        { knownFrom: textOrNull(row, 'knownFrom'), recordedOn: textOrNull(row, 'recordedOn') },
      ]),
    ),
    recordedOn: today,
    captures,
    reference: referenceBeside(reference, folder),
    metrics: new Map(known.map((row) => [String(row.id), String(row.metric)])),
    retracted: new Set(known.filter((row) => textOrNull(row, 'retractedOn') !== null).map((row) => String(row.id))),
    money: new Map(money.map((row) => [String(row.slug), moneyOfFirm(row)])),
  };
}

/** House claims keep the day on which they were recorded; those that are new to the graph get that of their evidence. */
function houseAndEvidence(folder: Folder, captures: HouseBeside['captures']): readonly string[] {
  return houseClaims(folder, { ...NO_HOUSE_BESIDE, captures }).flatMap(({ id, evidence }) => [id, ...evidence]);
}

async function relationClaims(folder: Folder): Promise<readonly string[]> {
  const claims: string[] = [];
  for await (const rows of folder.relations.rows()) claims.push(...rows.flatMap((row) => row.claims));
  return claims;
}

/** What the graph says that a firm earned. */
export function moneyOfFirm(row: GraphRow): FirmMoney {
  return {
    revenueUsd: numberOrNull(row, 'revenueUsd'),
    revenueFiscalYear: textOrNull(row, 'revenueFiscalYear'),
    revenueBasis: oneOfOrNull(row, 'revenueBasis', CLAIM_BASES),
    operatingMargin: numberOrNull(row, 'operatingMargin'),
    operatingMarginFiscalYear: textOrNull(row, 'operatingMarginFiscalYear'),
    operatingMarginBasis: oneOfOrNull(row, 'operatingMarginBasis', CLAIM_BASES),
    grossMargin: numberOrNull(row, 'grossMargin'),
    grossMarginFiscalYear: textOrNull(row, 'grossMarginFiscalYear'),
    grossMarginBasis: oneOfOrNull(row, 'grossMarginBasis', CLAIM_BASES),
  };
}

function unique(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)];
}
