import type { QueryText } from '../../api/playground-link.ts';
import type { Subject } from '../../why/subject.ts';
import type { Redistribution } from './answer.ts';
import { boxMarginWords } from './box-margin-words.ts';
import type { Intervals } from './intervals.ts';
import { Pictures } from './pictures.tsx';
import type { Answered } from './use-answered.ts';

interface ShownProps {
  readonly answer: Redistribution | null;
  readonly failed: boolean;
  /** The year that the answer speaks of. */
  readonly year: number;
  readonly answered: Answered;
  readonly query: QueryText;
  readonly draws: number;
  readonly intervals: Intervals | null;
  readonly reach: Intervals | null;
  readonly explain: (subject: Subject) => void;
}

/** The pictures, or room for them while the first answer is under way. */
export function Shown({ answer, failed, year, answered, query, draws, intervals, reach, explain }: ShownProps) {
  if (answer === null) {
    return (
      <div className="pictures">
        <p className="card wide waiting">{failed ? 'No answer yet.' : 'Computing …'}</p>
      </div>
    );
  }
  const { scenarioId, graphVersion, engineVersion, warnings } = answer;
  return (
    <div className="pictures-and-origin">
      <Pictures
        answer={answer}
        year={year}
        query={query}
        origin={{
          of: answered.words?.short ?? null,
          source: `Scenario ${scenarioId.slice(0, 12)}, graph ${graphVersion}, engine ${engineVersion}. US dollars of the year.`,
        }}
        boxMargin={boxMarginWords(answered.levers.boxMargins)}
        discounting={answered.discounting}
        draws={draws}
        intervals={intervals}
        reach={reach}
        explain={explain}
      />
      <p className="origin">
        Scenario <code>{scenarioId}</code>, graph version {graphVersion}, engine {engineVersion}.
      </p>
      {warnings.length > 0 && (
        <details className="origin">
          <summary>What would not hold at the ends of the ranges ({warnings.length})</summary>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
