import { counted } from '../../format/counted.ts';
import type { Redistribution } from './answer.ts';

/** What the chosen evidence supplied, and what it had to leave to the house view. */
export function EvidenceCoverage({ answer }: { readonly answer: Redistribution }) {
  const { publisherCoverage, withoutClaim } = answer;
  const lost = withoutClaim.filter(({ why }) => why === 'NOT_YET_KNOWN').length;
  return (
    <>
      {publisherCoverage.map(({ publisher, supplied }) => (
        <p key={publisher.slug} className="note">
          {publisher.name}: {counted(new Set(supplied.map(({ parameter }) => parameter)).size, 'input')} from its
          claims.
        </p>
      ))}
      {withoutClaim.length > 0 && (
        <p className="note">
          {counted(withoutClaim.length, 'input')} without a claim by that day: {counted(lost, 'estimate')} not yet
          known, {counted(withoutClaim.length - lost, 'assumption')}.
        </p>
      )}
    </>
  );
}
