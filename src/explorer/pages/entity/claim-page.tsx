import { queryText } from '../../api/playground-link.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { DOMAIN_NAMES } from '../../format/names.ts';
import { type ClaimLineFragment, ClaimPageDocument, type ClaimPageQuery } from '../../generated/graphql.ts';
import { thingOf } from '../../graph-view/thing.ts';
import { BasisMark } from '../../why/basis-mark.tsx';
import { ClaimLines } from './claim-lines.tsx';
import { metricWords, periodWords, valueWords } from './claim-words.ts';
import { EntityFrame } from './entity-frame.tsx';
import { FactsCard } from './facts-card.tsx';
import { FalsifierCard } from './falsifier-card.tsx';
import { RivalsOf } from './rivals-of.tsx';
import { ThingLinks } from './thing-link.tsx';
import { useKey } from './use-key.ts';

/** `/claims/<id>` */
export function ClaimPage() {
  const id = useKey();
  const answer = useAnswer(ClaimPageDocument, { id });
  const claim = answer.variables?.id === id ? (answer.data?.claim ?? null) : null;
  const subject = claim?.about[0];
  return (
    <EntityFrame
      kind="Claim"
      asked={id}
      answer={answer}
      thing={claim && thingOf(claim)}
      query={queryText(ClaimPageDocument, { id })}
    >
      {claim && (
        <>
          {claim.retractedOn && (
            <p className="notice wide">
              Retracted on {claim.retractedOn}: {claim.retractReason}
            </p>
          )}
          <ClaimFacts claim={claim} />
          <FalsifierCard falsifier={claim.falsifier} />
          <ClaimsUnder title="Overturned by" claims={claim.contradictedBy} />
          <ClaimsUnder title="It overturns" claims={claim.contradicts} />
          <ClaimsUnder title="It rests on" claims={claim.restsOn} />
          {subject && <RivalsOf claim={claim} about={subject.id} />}
        </>
      )}
    </EntityFrame>
  );
}

interface ClaimsUnderProps {
  readonly title: string;
  readonly claims: readonly ClaimLineFragment[];
}

function ClaimsUnder({ title, claims }: ClaimsUnderProps) {
  if (claims.length === 0) return null;
  return (
    <section className="card">
      <header>
        <h2>{title}</h2>
      </header>
      <ClaimLines claims={claims} />
    </section>
  );
}

function ClaimFacts({ claim }: { readonly claim: NonNullable<ClaimPageQuery['claim']> }) {
  return (
    <FactsCard
      title="Facts"
      rows={[
        { name: 'On what ground', value: <BasisMark basis={claim.basis} seen={claim.seen} /> },
        { name: 'Quantity', value: [metricWords(claim.metric), claim.variant].filter(Boolean).join(', ') },
        { name: 'Value', value: valueWords(claim.value ?? null, claim.unit ?? null) },
        { name: 'Period', value: periodWords(claim) },
        { name: 'Network domain', value: claim.domain && DOMAIN_NAMES[claim.domain] },
        {
          name: 'Sets in the model',
          value: claim.parameter && `${claim.parameter}${claim.year ? `, ${claim.year}` : ''}`,
        },
        { name: 'Confidence', value: claim.confidence.toLowerCase() },
        { name: 'Speaks of', value: claim.about.length > 0 ? <ThingLinks nodes={claim.about} /> : null },
        { name: 'Said by', value: claim.attributedTo?.name },
        { name: 'Read in', value: <ThingLinks nodes={claim.sources} /> },
        { name: 'Known from', value: claim.knownFrom },
        { name: 'Recorded', value: claim.recordedOn },
        { name: 'Note', value: claim.note },
      ]}
    />
  );
}
