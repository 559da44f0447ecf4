import { usd } from '../../format/numbers.ts';
import { WholeAmounts } from '../../format/whole-amounts.tsx';
import type { FirmPageQuery } from '../../generated/graphql.ts';
import { RELATIONS } from '../../graph-view/relations.ts';
import {
  basisCell,
  claimsCell,
  EVIDENCE,
  marginCell,
  rangeColumn,
  ratioCell,
  sinceCell,
  textCell,
  thingCell,
  untilCell,
} from './cells.tsx';
import { RowsCard } from './rows-card.tsx';

export type FirmDetails = NonNullable<FirmPageQuery['firm']>;

/** What a firm captures, whom it deals with, what it makes, uses and reported. */
export function FirmTables({ firm }: { readonly firm: FirmDetails }) {
  return (
    <>
      <RowsCard
        of={firm.name}
        title="What it captures"
        note="Share of a stage's revenue and operating margin on it: the house view."
        columns={['Stage', 'Technology', rangeColumn('Share'), rangeColumn('Margin'), EVIDENCE]}
        rows={firm.captures.map(({ stage, technology, share, margin, shareClaims, marginClaims }) => ({
          key: `${stage.id}${technology?.id}`,
          cells: [
            thingCell(stage),
            thingCell(technology, 'every'),
            ratioCell(share, shareClaims),
            marginCell(stage.slug, margin, marginClaims),
            claimsCell([...shareClaims, ...marginClaims]),
          ],
        }))}
      />
      <SupplyRows of={firm.name} title="Suppliers" supplies={firm.suppliers} says={verbIt} />
      <SupplyRows of={firm.name} title="Customers" supplies={firm.customers} says={itVerb} />
      <RowsCard
        of={firm.name}
        title="Partners, owners, rivals"
        total={firm.ties.totalCount}
        columns={['Firm', 'How', 'What', 'Since', 'Until', 'Status', EVIDENCE]}
        rows={firm.ties.nodes.map(
          ({ firm: other, relation, direction, what, validFrom, validTo, status, claims }, at) => ({
            key: `${other.id}${relation}${at}`,
            cells: [
              thingCell(other),
              tieCell(direction === 'OUT' ? itVerb : verbIt, RELATIONS[relation].verb, firm.name),
              textCell(what),
              sinceCell(validFrom),
              untilCell(validTo),
              textCell(status),
              claimsCell(claims),
            ],
          }),
        )}
      />
      <RowsCard
        of={firm.name}
        title="Products"
        total={firm.products.totalCount}
        columns={['Product', 'Announced', 'Available']}
        rows={firm.products.nodes.map((product) => ({
          key: product.id,
          cells: [thingCell(product), textCell(product.announced), textCell(product.available)],
        }))}
      />
      <RowsCard
        of={firm.name}
        title="Deployments"
        columns={['Product', 'What', 'Since', 'Until', 'Status', EVIDENCE]}
        rows={firm.deployments.map(({ product, what, validFrom, validTo, status, claims }) => ({
          key: product.id,
          cells: [
            thingCell(product),
            textCell(what),
            sinceCell(validFrom),
            untilCell(validTo),
            textCell(status),
            claimsCell(claims),
          ],
        }))}
      />
      <RowsCard
        of={firm.name}
        title="What it earned"
        note="Whole company, US dollars at the average exchange rate of the year."
        columns={[
          'Period',
          'Ends',
          'Revenue, USD',
          'Ground of the revenue',
          'Operating income, USD',
          'Ground of the income',
        ]}
        rows={firm.financials.map((year) => ({
          key: year.label,
          cells: [
            textCell(year.label),
            textCell(year.periodEnd),
            usdCell(year.revenueUsd),
            basisCell(year.revenueBasis),
            usdCell(year.operatingIncomeUsd),
            basisCell(year.operatingIncomeBasis),
          ],
        }))}
      />
    </>
  );
}

function usdCell(value: number | null | undefined) {
  return { show: value == null ? '–' : <WholeAmounts>{usd(value)}</WholeAmounts>, file: value ?? null };
}

/** Who does what to whom, of a thing whose page it is. */
type Says = (verb: string, it: string) => string;

const verbIt: Says = (verb, it) => `${verb} ${it}`;
const itVerb: Says = (verb, it) => `${it} ${verb}`;

/** On the page of a firm it is `it`; a file that left the page has its name. */
function tieCell(says: Says, verb: string, firm: string) {
  return { show: says(verb, 'it'), file: says(verb, firm) };
}

interface SupplyRowsProps {
  readonly of: string;
  readonly title: string;
  readonly supplies: Pick<FirmDetails['suppliers'], 'totalCount' | 'nodes'>;
  readonly says: Says;
}

function SupplyRows({ of, title, supplies, says }: SupplyRowsProps) {
  return (
    <RowsCard
      of={of}
      title={title}
      total={supplies.totalCount}
      columns={['Firm', 'How', 'What', 'Since', 'Until', 'Status', EVIDENCE]}
      rows={supplies.nodes.map(({ firm, relation, what, validFrom, validTo, status, claims }, at) => ({
        key: `${firm.id}${relation}${at}`,
        cells: [
          thingCell(firm),
          tieCell(says, RELATIONS[relation].verb, of),
          textCell(what),
          sinceCell(validFrom),
          untilCell(validTo),
          textCell(status),
          claimsCell(claims),
        ],
      }))}
    />
  );
}
