import { fieldWords } from '../format/names.ts';
import type { NamedScenarioQuery, ScenarioInput } from '../generated/graphql.ts';
import { joinScenario } from './join-scenario.ts';
import { type Levers, NO_LEVERS } from './levers.ts';
import { encodeLevers } from './levers-code.ts';
import { splitScenario } from './split-scenario.ts';
import { toScenarioInput } from './to-scenario-input.ts';
import type { Chosen } from './view-address.ts';
import { withinYears } from './within-years.ts';
import { yearsOf } from './years-of.ts';

export type NamedScenario = NonNullable<NamedScenarioQuery['scenario']>;

type Maybe<T> = T | null | undefined;

/** What the API is asked: a case, and where it is not the usual one the case that it is compared with. */
export interface Cases {
  readonly scenario: ScenarioInput | null;
  readonly baseline?: ScenarioInput;
}

/** The question that an operation's variables hold. */
export function casesFrom(scenario: Maybe<ScenarioInput>, baseline: Maybe<ScenarioInput>): Cases {
  return { scenario: scenario ?? null, ...(baseline ? { baseline } : {}) };
}

/** What was chosen, once its named scenario is known. */
export interface OpenScenario {
  readonly cases: Cases;
  /** What the levers show. */
  readonly levers: Levers;
  /** Whether it is the named scenario, its levers as they were given. */
  readonly asNamed: boolean;
  /** The years of its answer, ascending. */
  readonly years: readonly number[];
  /** Points that were chosen outside of these years, as a link has them: left out. */
  readonly stray: readonly string[];
  /** Whether the named scenario holds something that no lever does: its name then stays in the address. */
  readonly holdsMore: boolean;
  /** What it holds besides, in words. */
  readonly besides: readonly string[];
}

/** A named scenario whose levers nobody moved is asked for exactly as it was given. */
export function openScenario({ levers }: Chosen, named: NamedScenario | null): OpenScenario {
  if (named === null) return openLevers(levers ?? NO_LEVERS);
  const scenario = asInput(named.scenario);
  const baseline = asInput(named.baseline);
  const split = splitScenario(scenario ?? {});
  const years = yearsOf(scenario ?? {});
  const own = withinYears(split.levers, years).levers;
  const moved = levers && withinYears(levers, years);
  const asNamed = moved === null || areSame(moved.levers, own);
  const shown = moved?.levers ?? own;
  const besides = besidesOf(split.rest, baseline);
  return {
    cases: {
      scenario: asNamed ? scenario : joinScenario(shown, split.rest),
      ...(baseline === null ? {} : { baseline }),
    },
    levers: shown,
    asNamed,
    years,
    stray: moved?.stray ?? [],
    holdsMore: besides.length > 0,
    besides,
  };
}

/** What a question holds that no lever does, in words. */
export function besidesOf(rest: ScenarioInput, baseline: Maybe<ScenarioInput>): string[] {
  return [...Object.keys(rest), ...(baseline ? ['baseline'] : [])].map(fieldWords);
}

function openLevers(levers: Levers): OpenScenario {
  const years = yearsOf({});
  const within = withinYears(levers, years);
  const cases = { scenario: toScenarioInput(within.levers) };
  return { cases, ...within, years, asNamed: false, holdsMore: false, besides: [] };
}

/** What the levers are moved on from: the scenario that they are now, and the named one where they began. */
export interface Begun {
  readonly open: OpenScenario | null;
  readonly begun: NamedScenario | null;
}

/**
 * A moved lever leaves the named scenario, unless that holds something that no lever could. Once its levers are again as
 * it was given it is that scenario; without any lever, by `NO_LEVERS` itself, it is the base case.
 */
export function withMovedLevers<C extends Chosen>(chosen: C, { open, begun }: Begun, levers: Levers): C {
  if (levers !== NO_LEVERS && begun !== null && openScenario({ scenario: begun.id, levers }, begun).asNamed)
    return { ...chosen, scenario: begun.id, levers: null };
  const stays = open?.holdsMore === true && levers !== NO_LEVERS;
  return { ...chosen, levers, scenario: stays ? chosen.scenario : null };
}

/** To the digits that an address has. */
function areSame(one: Levers, other: Levers): boolean {
  return encodeLevers(one) === encodeLevers(other);
}

/** The API says of `ScenarioJson` that it is a `ScenarioInput`; the generated type of a scalar cannot. */
function asInput(json: unknown): ScenarioInput | null {
  return (json ?? null) as ScenarioInput | null;
}
