import type { Failure, Fault } from '../api/failure.ts';
import { StartOver } from './start-over.tsx';
import { TryAgain } from './try-again.tsx';

interface FailureNoticeProps {
  readonly failure: Failure | null;
  readonly retry: () => void;
  /** Whether the last answer stands on the page. */
  readonly hasAnswer: boolean;
  /** Which part of the page the answer would be, where it is not the page itself. */
  readonly part?: string;
  /** What a refused argument is, in the page's words. */
  readonly faultWords?: (fault: Fault) => string;
  /** How the page calls its beginning. */
  readonly startOver?: string;
}

const TITLES = {
  unreachable: 'No answer from the server.',
  busy: 'The server cannot answer at the moment.',
  refused: 'This cannot be answered as it is asked.',
  missing: 'No such scenario.',
  broken: 'The server made a mistake.',
} as const;

/** What went wrong and what to do. The last answer, where there is one, stays on the page. */
export function FailureNotice({
  failure,
  retry,
  hasAnswer,
  part,
  faultWords = ({ argument }) => argument,
  startOver = 'Start over',
}: FailureNoticeProps) {
  const isReaders = failure?.kind === 'refused' || failure?.kind === 'missing';
  return (
    <div role="alert">
      {failure !== null && (
        <div className="notice">
          <strong>
            {part && `${part}: `}
            {TITLES[failure.kind]}
          </strong>
          {failure.faults.length > 0 ? (
            <ul>
              {failure.faults.map((fault) => (
                <li key={`${fault.field}${fault.argument}${fault.message}`}>
                  {[faultWords(fault), fault.message].filter((words) => words !== '').join(': ')}
                </li>
              ))}
            </ul>
          ) : (
            <span>{failure.message}</span>
          )}
          {hasAnswer && failure.kind !== 'missing' && <span> What you see is the last answer that came.</span>}
          {isReaders ? <StartOver label={startOver} /> : <TryAgain retry={retry} />}
        </div>
      )}
    </div>
  );
}
