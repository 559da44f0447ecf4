import { queryText } from '../../api/playground-link.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { TechnologyPageDocument } from '../../generated/graphql.ts';
import { thingOf } from '../../graph-view/thing.ts';
import { claimsCell, EVIDENCE, rangeColumn, ratioCell, textCell, thingCell } from './cells.tsx';
import { ClaimsCard } from './claims-card.tsx';
import { EntityFrame } from './entity-frame.tsx';
import { FactsCard } from './facts-card.tsx';
import { RowsCard } from './rows-card.tsx';
import { ThingLink, ThingLinks } from './thing-link.tsx';
import { useKey } from './use-key.ts';

/** `/technologies/<slug>` */
export function TechnologyPage() {
  const slug = useKey();
  const answer = useAnswer(TechnologyPageDocument, { slug });
  const technology = answer.variables?.slug === slug ? (answer.data?.technology ?? null) : null;
  return (
    <EntityFrame
      kind="Technology"
      asked={slug}
      answer={answer}
      thing={technology && thingOf(technology)}
      query={queryText(TechnologyPageDocument, { slug })}
    >
      {technology && (
        <>
          <FactsCard
            title="Facts"
            rows={[
              { name: 'What it is', value: technology.description },
              { name: 'Used', value: technology.domains.map(({ name }) => name).join(', ') },
              { name: 'Its buyer pays', value: <ThingLink node={technology.rootStage} /> },
              { name: 'In the baseline', value: technology.inBaseline ? 'yes' : 'no: its arrival is the question' },
            ]}
          />
          <RowsCard
            of={technology.name}
            title="Who pays whom"
            note="Dollars paid for a dollar of the buyer's revenue: input coefficients, the house view."
            columns={['Stage that pays', 'Stage that is paid', rangeColumn('Coefficient'), EVIDENCE]}
            rows={technology.inputs.map(({ buyer, seller, share, claims }) => ({
              key: `${buyer.id}${seller.id}`,
              cells: [thingCell(buyer), thingCell(seller), ratioCell(share, claims), claimsCell(claims)],
            }))}
          />
          <RowsCard
            of={technology.name}
            title="Products"
            total={technology.products.totalCount}
            columns={['Product', 'Made by', 'Announced', 'Available']}
            wide
            rows={technology.products.nodes.map((product) => ({
              key: product.id,
              cells: [
                thingCell(product),
                {
                  show: <ThingLinks nodes={product.makers} />,
                  file: product.makers.map((maker) => thingOf(maker).name).join(', '),
                },
                textCell(product.announced),
                textCell(product.available),
              ],
            }))}
          />
          <ClaimsCard key={technology.id} of={technology.id} claims={technology.claims} />
        </>
      )}
    </EntityFrame>
  );
}
