import { ratio, setPercent } from '../format/numbers.ts';
import type { LeverProps } from '../levers/lever-props.ts';
import { RatioField } from '../levers/ratio-field.tsx';
import { type RatioField as Field, withRatio } from '../scenario/change-levers.ts';
import { captureKey } from '../scenario/levers.ts';

interface ParameterLeverProps extends Omit<LeverProps, 'world'> {
  readonly parameter: string;
  /** The house view's middle value. */
  readonly evidence: number;
}

/** The control that changes a parameter where it is explained; nothing for one that no single value sets. */
export function ParameterLever({ parameter, evidence, levers, change }: ParameterLeverProps) {
  const target = leverOf(parameter);
  if (target === null) return null;
  const { field, key } = target;
  const isPrice = field === 'prices';
  return (
    <RatioField
      label="Change it"
      value={levers[field][key] ?? null}
      evidence={evidence}
      min={isPrice ? 0.02 : field === 'margins' ? -0.2 : 0}
      max={isPrice ? 2 : field === 'margins' ? 0.8 : 1}
      step={isPrice ? 0.01 : 0.005}
      show={isPrice ? ratio : setPercent}
      change={(value) => change(withRatio(levers, field, key, value))}
    />
  );
}

/** A share or margin for every technology (`*`) has no lever of its own: levers name one technology. */
function leverOf(parameter: string): { readonly field: Field; readonly key: string } | null {
  const [kind, first = '', stage = '', technology = ''] = parameter.split('/');
  if (kind === 'price' && first !== 'dsp-pluggable') return { field: 'prices', key: first };
  if (kind !== 'share' && kind !== 'margin') return null;
  if (technology === '*' || first === 'rest') return null;
  return { field: kind === 'share' ? 'shares' : 'margins', key: captureKey(technology, stage, first) };
}
