import type { WorldQuery } from '../../generated/graphql.ts';
import { DrawsChoice } from '../../levers/draws-choice.tsx';
import { LeverRail } from '../../levers/lever-rail.tsx';
import { ScenarioChoice } from '../../levers/scenario-choice.tsx';
import type { NamedScenario, OpenScenario } from '../../scenario/cases.ts';
import { type Levers, NO_LEVERS } from '../../scenario/levers.ts';
import type { View } from '../../scenario/view-address.ts';
import type { Redistribution } from './answer.ts';
import { EvidenceCoverage } from './evidence-coverage.tsx';
import { LeverActions } from './lever-actions.tsx';

interface PageLeversProps {
  readonly view: View;
  readonly show: (view: View) => void;
  readonly change: (levers: Levers) => void;
  readonly world: WorldQuery;
  readonly open: OpenScenario;
  readonly named: NamedScenario | null;
  readonly begun: NamedScenario | null;
  readonly answer: Redistribution | null;
}

/** Scenarios with a name, draws and levers: everything that changes the answer. */
export function PageLevers({ view, show, change, world, open, named, begun, answer }: PageLeversProps) {
  const choose = (id: string | null) => show({ ...view, scenario: id, levers: id === null ? NO_LEVERS : null });
  return (
    <LeverRail
      world={world}
      year={view.year}
      levers={open.levers}
      change={change}
      scenarios={<ScenarioChoice open={open} named={named} begun={begun} choose={choose} />}
      coverage={answer && <EvidenceCoverage answer={answer} />}
      draws={<DrawsChoice draws={view.draws} choose={(draws) => show({ ...view, draws })} />}
      actions={<LeverActions view={view} open={open} world={world} />}
    />
  );
}
