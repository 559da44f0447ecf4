import type { WorldQuery } from '../generated/graphql.ts';
import { besidesOf, type Cases, type NamedScenario, openScenario } from './cases.ts';
import { changesOf } from './changes-of.ts';
import type { Levers } from './levers.ts';
import { splitScenario } from './split-scenario.ts';

/** Which scenario an answer is of, for people. */
export interface ScenarioWords {
  /** Its title, what its levers say, what it holds besides, one after the other; none for the base case. */
  readonly all: readonly string[];
  /** As much of it as the name of a file, the title of a window or the foot of a picture holds. */
  readonly short: string;
}

/** Characters. */
const SHORT = 100;

/** The words for what was asked; its title, if it is one of these named scenarios or one of them with levers moved. */
export function scenarioWords(asked: Cases, named: readonly NamedScenario[], world: WorldQuery): ScenarioWords {
  const { levers, rest } = splitScenario(asked.scenario ?? {});
  const besides = besidesOf(rest, asked.baseline);
  const changes = [
    ...changesOf(levers, world).map(({ words }) => words),
    ...(besides.length === 0 ? [] : [`Besides: ${besides.join(', ')}`]),
  ];
  const from = originOf(asked, levers, named);
  if (from === null) return { all: changes, short: changes.length === 0 ? 'Base case' : shortened(changes.join('; ')) };
  const title = from.isMoved ? `${from.title}, changed` : from.title;
  const all = [title, ...changes];
  return { all, short: shortened(from.isMoved ? all.join('; ') : title) };
}

interface Origin {
  readonly title: string;
  readonly isMoved: boolean;
}

/** The named scenario that, opened with these levers, asks the same; a moved one keeps its name while it holds what no lever does. */
function originOf(asked: Cases, levers: Levers, named: readonly NamedScenario[]): Origin | null {
  for (const one of named.toReversed()) {
    const { cases, asNamed, holdsMore } = openScenario({ scenario: one.id, levers }, one);
    const isThis = JSON.stringify(cases) === JSON.stringify(asked);
    if (isThis && (asNamed || holdsMore)) return { title: one.title, isMoved: !asNamed };
  }
  return null;
}

function shortened(text: string): string {
  return text.length <= SHORT ? text : `${text.slice(0, SHORT - 1).trimEnd()}…`;
}
