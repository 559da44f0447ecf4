import type { Redistribution } from './answer.ts';

/** What the chosen evidence supplied, and what it had to leave to the house view. */
export function EvidenceCoverage({ answer }: { readonly answer: Redistribution }) {
  const { publisherCoverage, withoutClaim } = answer;
  const lost = withoutClaim.filter(({ why }) => why === 'NOT_YET_KNOWN').length;
  return (
    <>
      {publisherCoverage.map(({ publisher, supplied }) => (
        <p key={publisher.slug} className="note">
          {publisher.name}: {inputs(new Set(supplied.map(({ parameter }) => parameter)).size)} from its claims.
        </p>
      ))}
      {withoutClaim.length > 0 && (
        <p className="note">
          {inputs(withoutClaim.length)} without a claim by that day: {lost} estimates not yet known,{' '}
          {withoutClaim.length - lost} assumptions.
        </p>
      )}
    </>
  );
}

function inputs(count: number): string {
  return count === 1 ? '1 input' : `${count} inputs`;
}
