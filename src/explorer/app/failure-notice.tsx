import type { Failure } from '../api/failure.ts';

interface FailureNoticeProps {
  readonly failure: Failure | null;
  readonly retry: () => void;
}

const TITLES = {
  unreachable: 'No answer from the server.',
  busy: 'The server cannot answer at the moment.',
  refused: 'These levers do not fit together.',
  missing: 'No such scenario.',
  broken: 'The server made a mistake.',
} as const;

/** What went wrong and what to do. The last answer stays on the page below it. */
export function FailureNotice({ failure, retry }: FailureNoticeProps) {
  return (
    <div role="alert">
      {failure !== null && (
        <div className="notice">
          <strong>{TITLES[failure.kind]}</strong>
          {failure.faults.length > 0 ? (
            <ul>
              {failure.faults.map(({ argument, message }) => (
                <li key={`${argument}${message}`}>{message}</li>
              ))}
            </ul>
          ) : (
            <span>{failure.message}</span>
          )}
          {failure.kind !== 'refused' && failure.kind !== 'missing' && (
            <button type="button" className="button" onClick={retry}>
              Try again
            </button>
          )}
        </div>
      )}
    </div>
  );
}
