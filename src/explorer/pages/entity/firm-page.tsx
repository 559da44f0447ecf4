import { queryText } from '../../api/playground-link.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { percent, usd } from '../../format/numbers.ts';
import { ofYear } from '../../format/of-year.ts';
import { WholeAmounts } from '../../format/whole-amounts.tsx';
import { type ClaimBasis, FirmPageDocument } from '../../generated/graphql.ts';
import { thingOf } from '../../graph-view/thing.ts';
import { BasisMark } from '../../why/basis-mark.tsx';
import { ClaimsCard } from './claims-card.tsx';
import { EntityFrame } from './entity-frame.tsx';
import { FactsCard } from './facts-card.tsx';
import { type FirmDetails, FirmTables } from './firm-tables.tsx';
import { MoneyFigure } from './money-figure.tsx';
import { ThingLink, ThingLinks } from './thing-link.tsx';
import { useKey } from './use-key.ts';

/** `/firms/<slug>` */
export function FirmPage() {
  const slug = useKey();
  const answer = useAnswer(FirmPageDocument, { slug });
  const firm = answer.variables?.slug === slug ? (answer.data?.firm ?? null) : null;
  return (
    <EntityFrame
      kind="Firm"
      asked={slug}
      answer={answer}
      thing={firm && thingOf(firm)}
      query={queryText(FirmPageDocument, { slug })}
    >
      {firm && (
        <>
          <FirmFacts firm={firm} />
          <MoneyFigure kind="Firm" slug={firm.slug} name={firm.name} />
          <FirmTables firm={firm} />
          <ClaimsCard key={firm.id} of={firm.id} claims={firm.claims} />
        </>
      )}
    </EntityFrame>
  );
}

function FirmFacts({ firm }: { readonly firm: FirmDetails }) {
  const { revenueUsd, operatingMargin, grossMargin } = firm;
  const money = (value: number | null, show: (value: number) => string, basis: ClaimBasis | null) =>
    value === null ? null : (
      <>
        <WholeAmounts>{show(value)}</WholeAmounts> <BasisMark basis={basis ?? 'ASSUMED'} />
      </>
    );
  return (
    <FactsCard
      title="Facts"
      rows={[
        { name: 'Country', value: firm.country },
        { name: 'Ticker', value: firm.ticker },
        { name: 'Also called', value: firm.aliases.join(', ') },
        { name: 'Roles', value: firm.roles.map((role) => role.replaceAll('_', ' ')).join(', ') },
        { name: ofYear('Revenue', firm.revenueFiscalYear), value: money(revenueUsd, usd, firm.revenueBasis) },
        {
          name: ofYear('Operating margin', firm.operatingMarginFiscalYear),
          value: money(operatingMargin, percent, firm.operatingMarginBasis),
        },
        {
          name: ofYear('Gross margin', firm.grossMarginFiscalYear),
          value: money(grossMargin, percent, firm.grossMarginBasis),
        },
        { name: 'Owned by', value: firm.parent ? <ThingLink node={firm.parent} /> : firm.parentName },
        { name: 'Owns', value: firm.subsidiaries.length > 0 ? <ThingLinks nodes={firm.subsidiaries} /> : null },
        { name: 'Note', value: firm.note },
      ]}
    />
  );
}
