import { fieldWords } from '../format/names.ts';
import type { NamedScenarioQuery, ScenarioInput } from '../generated/graphql.ts';
import { joinScenario } from './join-scenario.ts';
import { type Levers, NO_LEVERS } from './levers.ts';
import { splitScenario } from './split-scenario.ts';
import { toScenarioInput } from './to-scenario-input.ts';
import type { Chosen } from './view-address.ts';

export type NamedScenario = NonNullable<NamedScenarioQuery['scenario']>;

/** What the API is asked: a case, and where it is not the usual one the case that it is compared with. */
export interface Cases {
  readonly scenario: ScenarioInput | null;
  readonly baseline?: ScenarioInput;
}

/** What was chosen, once its named scenario is known. */
export interface OpenScenario {
  readonly cases: Cases;
  /** What the levers show. */
  readonly levers: Levers;
  /** Whether the named scenario holds something that no lever does: its name then stays in the address. */
  readonly holdsMore: boolean;
  /** What it holds besides, in words. */
  readonly besides: readonly string[];
}

/** A named scenario whose levers nobody moved is asked for exactly as it was given. */
export function openScenario({ levers }: Chosen, named: NamedScenario | null): OpenScenario {
  if (named === null) {
    const own = levers ?? NO_LEVERS;
    return { cases: { scenario: toScenarioInput(own) }, levers: own, holdsMore: false, besides: [] };
  }
  const scenario = asInput(named.scenario);
  const baseline = asInput(named.baseline);
  const split = splitScenario(scenario ?? {});
  const shown = levers ?? split.levers;
  const besides = [...Object.keys(split.rest), ...(baseline === null ? [] : ['baseline'])].map(fieldWords);
  return {
    cases: {
      scenario: levers === null ? scenario : joinScenario(shown, split.rest),
      ...(baseline === null ? {} : { baseline }),
    },
    levers: shown,
    holdsMore: besides.length > 0,
    besides,
  };
}

/** A moved lever leaves the named scenario, unless that holds something that no lever could. */
export function withMovedLevers<C extends Chosen>(chosen: C, open: OpenScenario | null, levers: Levers): C {
  const stays = open?.holdsMore === true && levers !== NO_LEVERS;
  return { ...chosen, levers, scenario: stays ? chosen.scenario : null };
}

/** The API says of `ScenarioJson` that it is a `ScenarioInput`; the generated type of a scalar cannot. */
function asInput(json: unknown): ScenarioInput | null {
  return (json ?? null) as ScenarioInput | null;
}
