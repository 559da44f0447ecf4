import { ratio, setPercent } from '../format/numbers.ts';
import type { WorldQuery } from '../generated/graphql.ts';
import { GrowthField } from '../levers/growth-field.tsx';
import type { LeverProps } from '../levers/lever-props.ts';
import { RatioField } from '../levers/ratio-field.tsx';
import { type RatioField as Field, ratioInForce, withPoint, withRatio } from '../scenario/change-levers.ts';
import { evidenceCurves } from '../scenario/evidence-curves.ts';
import { hasKnownHolders, highestInput, highestMargin, highestShare } from '../scenario/lever-bounds.ts';
import {
  captureKey,
  curveKey,
  EVERY_TECHNOLOGY,
  inputKey,
  keyParts,
  type Levers,
  UNNAMED,
} from '../scenario/levers.ts';
import { parameterWords } from './parameter-words.ts';

interface ParameterLeverProps extends LeverProps {
  readonly parameter: string;
  /** The middle value of the evidence; null where there are several. */
  readonly evidence: number | null;
  readonly year: number;
}

/** The control that changes a parameter where it is explained; nothing for one that no lever sets or whose bounds are not known. */
export function ParameterLever({ parameter, evidence, year, world, levers, change }: ParameterLeverProps) {
  if (parameter.startsWith('curve/')) return <CurveLever {...{ parameter, year, world, levers, change }} />;
  if (parameter.startsWith('market/')) {
    // Of a market's value the levers have how fast what is bought grows, everywhere.
    const label = 'Growth of ports added from 2027, a year, in both domains';
    return <GrowthField label={label} of={parameterWords(parameter, world)} levers={levers} change={change} />;
  }
  const target = leverOf(parameter);
  if (target === null || evidence === null) return null;
  const { field, key } = target;
  const isPrice = field === 'prices';
  const bounds = boundsOf(target, evidence, world, levers);
  if (bounds === null) return null;
  const [min, max] = bounds;
  return (
    <RatioField
      label="Change it"
      of={parameterWords(parameter, world)}
      value={ratioInForce(levers, field, key)}
      evidence={evidence}
      min={min}
      max={max}
      step={isPrice ? 0.01 : 0.005}
      show={isPrice ? ratio : setPercent}
      change={(value) => change(withRatio(levers, field, key, value))}
    />
  );
}

/** The year's point of an adoption curve: the same lever as on the chart. */
function CurveLever({ parameter, year, world, levers, change }: Omit<ParameterLeverProps, 'evidence'>) {
  const [, domain = '', technology = ''] = parameter.split('/');
  const curve = evidenceCurves(world).find(({ key }) => key === `${domain}/${technology}`);
  const evidence = curve?.evidence[year];
  if (curve === undefined || evidence === undefined) return null;
  const key = curveKey(curve.domain, technology);
  return (
    <RatioField
      label={`Change ${year}`}
      of={`${parameterWords(parameter, world)}, ${year}`}
      value={levers.adoption[key]?.[year] ?? null}
      evidence={evidence}
      min={0}
      max={1}
      step={0.005}
      show={setPercent}
      change={(value) => change(withPoint(levers, key, year, value))}
    />
  );
}

interface Target {
  readonly field: Field;
  readonly key: string;
}

/** Between what a price may sensibly be, and what the model takes of a share or a margin; null where that is not known. */
function boundsOf(
  { field, key }: Target,
  evidence: number,
  world: WorldQuery,
  levers: Levers,
): readonly [min: number, max: number] | null {
  if (field === 'prices') return [0.02, Math.max(2, evidence)];
  const [technology, stage, other] = keyParts(key);
  if (!hasKnownHolders(world, technology, stage)) return null;
  if (field === 'margins') return [-0.2, highestMargin(world, levers, technology, stage)];
  if (field === 'inputs') return [0, highestInput(world, levers, technology, stage, other)];
  return [0, highestShare(world, levers, technology, stage, other)];
}

/** A share for every technology (`*`) has no lever of its own: share levers name one technology. */
function leverOf(parameter: string): Target | null {
  const [kind, first = '', stage = '', technology = ''] = parameter.split('/');
  if (kind === 'price' && first !== 'dsp-pluggable') return { field: 'prices', key: first };
  if (kind === 'input') return { field: 'inputs', key: inputKey(first, stage, technology) };
  if (kind === 'margin') return { field: 'margins', key: captureKey(technology, stage, first) };
  if (kind !== 'share' || technology === EVERY_TECHNOLOGY || first === UNNAMED) return null;
  return { field: 'shares', key: captureKey(technology, stage, first) };
}
