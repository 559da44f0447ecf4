import { coerceInputValue, type GraphQLInputType } from 'graphql';
import type { InputFault } from '../../domain/input-error.ts';
import { InputError } from '../../domain/input-error.ts';
import type { Comparison } from '../../economics/scenario.ts';
import type { ComparisonArguments } from '../scenario-input/to-comparison.ts';
import { toComparison } from '../scenario-input/to-comparison.ts';
import type { ScenarioRequest } from './named-scenario.ts';
import { scenarioSchema } from './scenario-schema.ts';

/** What a kept request compares, read as GraphQL itself would read it. @throws InputError with every fault of its form */
export function readRequest({ scenario, baseline }: ScenarioRequest): Comparison {
  const faults: InputFault[] = [];
  const read = (argument: keyof ComparisonArguments, value: unknown) =>
    coerceInputValue(value ?? null, scenarioInput(), (path, _value, { message }) => {
      faults.push({ argument: placeOf([argument, ...path]), message });
    });
  const given = { scenario: read('scenario', scenario), baseline: read('baseline', baseline) };
  if (faults.length > 0) throw new InputError(faults);
  // The schema has just said that each is a ScenarioInput or null, in words that TypeScript does not read.
  return toComparison(given as ComparisonArguments);
}

function scenarioInput(): GraphQLInputType {
  const argument = scenarioSchema().args.find(({ name }) => name === 'scenario');
  if (argument === undefined) throw new Error('profitRedistribution takes a scenario');
  return argument.type;
}

function placeOf(path: readonly (string | number)[]): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('');
}
