import { usd } from '../../format/numbers.ts';
import type { FirmPageQuery, SupplyLineFragment } from '../../generated/graphql.ts';
import { RELATIONS } from '../../graph-view/relations.ts';
import { basisCell, claimsCell, marginCell, ratioCell, textCell, thingCell } from './cells.tsx';
import { RowsCard } from './rows-card.tsx';

export type FirmDetails = NonNullable<FirmPageQuery['firm']>;

/** What a firm captures, whom it deals with, what it makes, uses and reported. */
export function FirmTables({ firm }: { readonly firm: FirmDetails }) {
  return (
    <>
      <RowsCard
        title="What it captures"
        note="Share of a stage's revenue and operating margin on it: the house view."
        columns={['Stage', 'Technology', 'Share', 'Margin', 'Evidence']}
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
      <SupplyRows title="Suppliers" lines={firm.suppliers.nodes} says={(verb) => `${verb} it`} />
      <SupplyRows title="Customers" lines={firm.customers.nodes} says={(verb) => `it ${verb}`} />
      <RowsCard
        title="Partners, owners, rivals"
        columns={['Firm', 'How', 'What', 'Since', 'Evidence']}
        rows={firm.ties.nodes.map(({ firm: other, relation, direction, what, validFrom, claims }, at) => ({
          key: `${other.id}${relation}${at}`,
          cells: [
            thingCell(other),
            textCell(direction === 'OUT' ? `it ${RELATIONS[relation].verb}` : `${RELATIONS[relation].verb} it`),
            textCell(what),
            textCell(validFrom),
            claimsCell(claims),
          ],
        }))}
      />
      <RowsCard
        title="Products"
        columns={['Product', 'Announced', 'Available']}
        rows={firm.products.nodes.map((product) => ({
          key: product.id,
          cells: [thingCell(product), textCell(product.announced), textCell(product.available)],
        }))}
      />
      <RowsCard
        title="Deployments"
        columns={['Product', 'What', 'Status', 'Evidence']}
        rows={firm.deployments.map(({ product, what, status, claims }) => ({
          key: product.id,
          cells: [thingCell(product), textCell(what), textCell(status), claimsCell(claims)],
        }))}
      />
      <RowsCard
        title="What it earned"
        note="Whole company, US dollars at the average exchange rate of the year."
        columns={['Period', 'Ends', 'Revenue', 'Ground of the revenue', 'Operating income', 'Ground of the income']}
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
  return { show: value == null ? '–' : usd(value), file: value ?? null };
}

interface SupplyRowsProps {
  readonly title: string;
  readonly lines: readonly SupplyLineFragment[];
  readonly says: (verb: string) => string;
}

function SupplyRows({ title, lines, says }: SupplyRowsProps) {
  return (
    <RowsCard
      title={title}
      columns={['Firm', 'How', 'What', 'Status', 'Evidence']}
      rows={lines.map(({ firm, relation, what, status, claims }, at) => ({
        key: `${firm.id}${relation}${at}`,
        cells: [
          thingCell(firm),
          textCell(says(RELATIONS[relation].verb)),
          textCell(what),
          textCell(status),
          claimsCell(claims),
        ],
      }))}
    />
  );
}
