import { CopyLink } from '../../app/copy-link.tsx';
import { Link } from '../../app/link.tsx';
import type { WorldQuery } from '../../generated/graphql.ts';
import type { OpenScenario } from '../../scenario/cases.ts';
import { changesOf } from '../../scenario/changes-of.ts';
import { isUntouched } from '../../scenario/levers.ts';
import { BASE_CASE, encodePair, encodeView, type View } from '../../scenario/view-address.ts';
import { SaveScenario } from './save-scenario.tsx';
import { WholeResult } from './whole-result.tsx';

interface LeverActionsProps {
  readonly view: View;
  readonly open: OpenScenario;
  readonly world: WorldQuery;
}

/** Pass the scenario on, keep it, take all of it away, or set it beside the base case. */
export function LeverActions({ view, open, world }: LeverActionsProps) {
  const { levers, cases, holdsMore } = open;
  const isBase = isUntouched(levers) && !holdsMore;
  const chosen = { scenario: view.scenario, levers: view.levers };
  const ownName = open.asNamed ? view.scenario : null;
  return (
    <>
      <CopyLink address={`/${encodeView(view)}`} />
      <Link className="button" to={`/compare${encodePair({ year: view.year, a: BASE_CASE, b: chosen })}`}>
        Compare with base case
      </Link>
      <SaveScenario
        key={JSON.stringify(cases)}
        cases={cases}
        words={changesOf(levers, world)
          .map(({ words }) => words)
          .join('; ')}
        view={view}
      />
      {/* Always a line: the curves below must not move while one of them is dragged. */}
      <WholeResult id={ownName ?? (isBase ? 'default' : null)} />
    </>
  );
}
