import { queryText } from '../../api/playground-link.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { SourcePageDocument } from '../../generated/graphql.ts';
import { thingOf } from '../../graph-view/thing.ts';
import { ClaimsCard } from './claims-card.tsx';
import { EntityFrame } from './entity-frame.tsx';
import { FactsCard } from './facts-card.tsx';
import { useKey } from './use-key.ts';

/** `/sources/<id>` */
export function SourcePage() {
  const id = useKey();
  const answer = useAnswer(SourcePageDocument, { id });
  const source = answer.variables?.id === id ? (answer.data?.source ?? null) : null;
  return (
    <EntityFrame
      kind="Source"
      asked={id}
      answer={answer}
      thing={source && thingOf(source)}
      query={queryText(SourcePageDocument, { id })}
    >
      {source && (
        <>
          <FactsCard
            title="Facts"
            rows={[
              { name: 'Key', value: source.key },
              { name: 'Publisher', value: source.publisher },
              { name: 'Published', value: source.published },
              { name: 'Retrieved', value: source.retrievedOn },
              { name: 'Read', value: source.seen?.toLowerCase() },
              { name: 'Address', value: addressOf(source.url ?? null) },
            ]}
          />
          <ClaimsCard key={source.id} of={source.id} claims={source.claims} />
        </>
      )}
    </EntityFrame>
  );
}

/** Only an address of the web becomes a link: another scheme could run as a script. */
function addressOf(url: string | null) {
  if (url === null || !/^https?:/.test(url)) return url;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {url}
    </a>
  );
}
