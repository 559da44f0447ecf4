import { queryText } from '../../api/playground-link.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { DOMAIN_NAMES } from '../../format/names.ts';
import { ProductPageDocument } from '../../generated/graphql.ts';
import { thingOf } from '../../graph-view/thing.ts';
import { claimsCell, EVIDENCE, sinceCell, textCell, thingCell, untilCell } from './cells.tsx';
import { ClaimsCard } from './claims-card.tsx';
import { EntityFrame } from './entity-frame.tsx';
import { FactsCard } from './facts-card.tsx';
import { RowsCard } from './rows-card.tsx';
import { ThingLink, ThingLinks } from './thing-link.tsx';
import { useKey } from './use-key.ts';

/** `/products/<slug>` */
export function ProductPage() {
  const slug = useKey();
  const answer = useAnswer(ProductPageDocument, { slug });
  const product = answer.variables?.slug === slug ? (answer.data?.product ?? null) : null;
  return (
    <EntityFrame
      kind="Product"
      asked={slug}
      answer={answer}
      thing={product && thingOf({ ...product, technology: product.technology ?? null })}
      query={queryText(ProductPageDocument, { slug })}
    >
      {product && (
        <>
          <FactsCard
            title="Facts"
            rows={[
              { name: 'Technology', value: product.technology && <ThingLink node={product.technology} /> },
              { name: 'Made by', value: product.makers.length > 0 ? <ThingLinks nodes={product.makers} /> : null },
              { name: 'Where its ports sit', value: product.domain && DOMAIN_NAMES[product.domain] },
              { name: 'Announced', value: product.announced },
              { name: 'Available', value: product.available },
              { name: 'Speed', value: product.speed },
              { name: 'Detail', value: product.detail },
              { name: 'Read', value: product.seen?.toLowerCase() },
            ]}
          />
          <RowsCard
            of={product.name}
            title="Deployments"
            columns={['Firm', 'What', 'Since', 'Until', 'Status', EVIDENCE]}
            rows={product.deployments.map(({ firm, what, validFrom, validTo, status, claims }) => ({
              key: firm.id,
              cells: [
                thingCell(firm),
                textCell(what),
                sinceCell(validFrom),
                untilCell(validTo),
                textCell(status),
                claimsCell(claims),
              ],
            }))}
          />
          <ClaimsCard key={product.id} of={product.id} claims={product.claims} />
        </>
      )}
    </EntityFrame>
  );
}
