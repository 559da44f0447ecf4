import type { Lever, Output, Target } from '../../economics/goal-seek/goal-seek-types.ts';
import { badInput } from '../errors/api-error.ts';
import type { LeverInput, OutputInput, TargetInput, YearOfInput } from '../generated/resolvers.ts';
import { slugOf } from './reference.ts';

/** The lever with slugs in place of references. Exactly one field is given, which the schema ensures. */
export function toLever(input: LeverInput): Lever {
  const { adoptionPoint, price, boxMargin, margin, share, input: coefficient, growthPerYear } = input;
  if (adoptionPoint) return { adoptionPoint: { ...adoptionPoint, technology: tech(adoptionPoint.technology) } };
  if (price) return { price: tech(price) };
  if (boxMargin) return { boxMargin: tech(boxMargin) };
  if (margin) {
    const { technology, firm } = margin;
    return {
      margin: {
        technology: technology && tech(technology),
        stage: stage(margin.stage),
        firm: firm && slugOf('Firm', firm),
      },
    };
  }
  if (share) {
    return {
      share: { technology: tech(share.technology), stage: stage(share.stage), firm: slugOf('Firm', share.firm) },
    };
  }
  if (coefficient) {
    const { technology, buyer, seller } = coefficient;
    return { input: { technology: tech(technology), buyer: stage(buyer), seller: stage(seller) } };
  }
  if (growthPerYear) return { growthPerYear };
  throw badInput('lever', 'The lever is empty; exactly one of its fields names a lever.');
}

export function toTarget({ output, equals }: TargetInput): Target {
  return { output: toOutput(output, 'target.output'), equals };
}

export function toOutput(output: OutputInput, argument: string): Output {
  const { firmChangeUsd, stageChangeUsd, stageChangeShare, poolChangeUsd, scenarioHhi } = output;
  if (firmChangeUsd) return { firmChangeUsd: yearOf('Firm', firmChangeUsd) };
  if (stageChangeUsd) return { stageChangeUsd: yearOf('Stage', stageChangeUsd) };
  if (stageChangeShare) return { stageChangeShare: yearOf('Stage', stageChangeShare) };
  if (typeof poolChangeUsd === 'number') return { poolChangeUsd };
  if (typeof scenarioHhi === 'number') return { scenarioHhi };
  throw badInput(argument, 'The output is empty; exactly one of its fields names an output.');
}

function yearOf(kind: 'Firm' | 'Stage', { of, year }: YearOfInput) {
  return { of: slugOf(kind, of), year };
}

const tech = (reference: string) => slugOf('Technology', reference);
const stage = (reference: string) => slugOf('Stage', reference);
