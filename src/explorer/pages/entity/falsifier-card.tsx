import type { ClaimPageQuery } from '../../generated/graphql.ts';
import { metricWords, valueWords } from './claim-words.ts';
import { FactsCard } from './facts-card.tsx';
import { ThingLinks } from './thing-link.tsx';

type Falsifier = NonNullable<ClaimPageQuery['claim']>['falsifier'];

/** The observation that would overturn a claim; nothing where nobody has named one. */
export function FalsifierCard({ falsifier }: { readonly falsifier: Falsifier }) {
  if (!falsifier) return null;
  const { metric, variant, about, comparison, threshold, unit, from, by, note } = falsifier;
  const value = { low: null, mid: null, high: null, [comparison === 'AT_LEAST' ? 'low' : 'high']: threshold };
  return (
    <FactsCard
      title="What would overturn it"
      rows={[
        { name: 'An observed', value: [metricWords(metric), variant].filter(Boolean).join(', ') },
        { name: 'Of', value: <ThingLinks nodes={about} /> },
        { name: 'With', value: valueWords(value, unit) },
        { name: 'In a period', value: from ? `from ${from} to ${by}` : `up to ${by}` },
        { name: 'Why this', value: note },
      ]}
    />
  );
}
