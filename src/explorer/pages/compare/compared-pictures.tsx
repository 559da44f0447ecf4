import type { QueryText } from '../../api/playground-link.ts';
import type { ComparisonQuery } from '../../generated/graphql.ts';
import { ComparedFigure } from './compared-figure.tsx';
import { comparedFirms, comparedStages } from './compared-rows.ts';

const FIRMS_SHOWN = 18;
const SUBTITLE =
  'Operating profit, US dollars a year: A outlined, B filled; at the right profit in B less profit in A. All at the middle values of the evidence, without intervals. The table has the changes against each baseline too.';

interface ComparedPicturesProps {
  readonly answer: ComparisonQuery;
  readonly year: number;
  /** Which scenarios these are; null while that is not known. */
  readonly of: string | null;
  /** Of each side: see `boxMarginWords`. */
  readonly boxMargins: Readonly<Record<'a' | 'b', string>>;
  readonly query: QueryText;
}

/** The differences by firm and by stage. */
export function ComparedPictures({ answer: { a, b }, year, of, boxMargins, query }: ComparedPicturesProps) {
  const source = `Scenarios ${a.scenarioId.slice(0, 12)} and ${b.scenarioId.slice(0, 12)}, graph ${a.graphVersion}, engine ${a.engineVersion}.`;
  const origin = { of, source };
  const subtitle = `${SUBTITLE} A: ${boxMargins.a}. B: ${boxMargins.b}.`;
  const firms = comparedFirms(a, b);
  const stages = comparedStages(a, b);
  return (
    <>
      <ComparedFigure
        title={`By firm, ${year}`}
        subtitle={`${subtitle} The ${FIRMS_SHOWN} that differ most; all in the table.`}
        rows={firms}
        shown={FIRMS_SHOWN}
        query={query}
        origin={origin}
      />
      <ComparedFigure
        title={`By stage, ${year}`}
        subtitle={subtitle}
        rows={stages}
        shown={stages.length}
        query={query}
        origin={origin}
      />
    </>
  );
}
