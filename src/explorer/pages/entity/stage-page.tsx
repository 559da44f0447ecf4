import { queryText } from '../../api/playground-link.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { StagePageDocument } from '../../generated/graphql.ts';
import { thingOf } from '../../graph-view/thing.ts';
import { claimsCell, EVIDENCE, marginCell, rangeColumn, ratioCell, thingCell } from './cells.tsx';
import { ClaimsCard } from './claims-card.tsx';
import { EntityFrame } from './entity-frame.tsx';
import { FactsCard } from './facts-card.tsx';
import { MoneyFigure } from './money-figure.tsx';
import { RowsCard } from './rows-card.tsx';
import { useKey } from './use-key.ts';

/** `/stages/<slug>` */
export function StagePage() {
  const slug = useKey();
  const answer = useAnswer(StagePageDocument, { slug });
  const stage = answer.variables?.slug === slug ? (answer.data?.stage ?? null) : null;
  return (
    <EntityFrame
      kind="Stage"
      asked={slug}
      answer={answer}
      thing={stage && thingOf(stage)}
      query={queryText(StagePageDocument, { slug })}
    >
      {stage && (
        <>
          <FactsCard title="Facts" rows={[{ name: 'What is done', value: stage.description }]} />
          <MoneyFigure kind="Stage" slug={stage.slug} name={stage.name} />
          <RowsCard
            of={stage.name}
            title="Who captures it"
            note="Share of the stage's revenue and operating margin on it: the house view. What is left belongs to unnamed firms."
            columns={['Firm', 'Technology', rangeColumn('Share'), rangeColumn('Margin'), EVIDENCE]}
            rows={stage.captures.map(({ firm, technology, share, margin, shareClaims, marginClaims }) => ({
              key: `${firm.id}${technology?.id}`,
              cells: [
                thingCell(firm),
                thingCell(technology, 'every'),
                ratioCell(share, shareClaims),
                marginCell(stage.slug, margin, marginClaims),
                claimsCell([...shareClaims, ...marginClaims]),
              ],
            }))}
          />
          <RowsCard
            of={stage.name}
            title="What it buys"
            note="Dollars paid for a dollar of its revenue: input coefficients, the house view."
            columns={['Technology', 'From', rangeColumn('Coefficient'), EVIDENCE]}
            rows={stage.inputs.map(({ technology, seller, share, claims }) => ({
              key: `${technology.id}${seller.id}`,
              cells: [thingCell(technology), thingCell(seller), ratioCell(share, claims), claimsCell(claims)],
            }))}
          />
          <ClaimsCard key={stage.id} of={stage.id} claims={stage.claims} />
        </>
      )}
    </EntityFrame>
  );
}
