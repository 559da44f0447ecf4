import { ratio, setPercent } from '../format/numbers.ts';
import type { LeverProps } from '../levers/lever-props.ts';
import { RatioField } from '../levers/ratio-field.tsx';
import { type RatioField as Field, withPoint, withRatio } from '../scenario/change-levers.ts';
import { evidenceCurves } from '../scenario/evidence-curves.ts';
import { captureKey, curveKey } from '../scenario/levers.ts';

interface ParameterLeverProps extends LeverProps {
  readonly parameter: string;
  /** The middle value of the evidence; null where there are several. */
  readonly evidence: number | null;
  readonly year: number;
}

/** The control that changes a parameter where it is explained; nothing for one that no lever sets. */
export function ParameterLever({ parameter, evidence, year, world, levers, change }: ParameterLeverProps) {
  if (parameter.startsWith('curve/')) return <CurveLever {...{ parameter, year, world, levers, change }} />;
  const target = leverOf(parameter);
  if (target === null || evidence === null) return null;
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

/** A share or margin for every technology (`*`) has no lever of its own: levers name one technology. */
function leverOf(parameter: string): { readonly field: Field; readonly key: string } | null {
  const [kind, first = '', stage = '', technology = ''] = parameter.split('/');
  if (kind === 'price' && first !== 'dsp-pluggable') return { field: 'prices', key: first };
  if (kind !== 'share' && kind !== 'margin') return null;
  if (technology === '*' || first === 'rest') return null;
  return { field: kind === 'share' ? 'shares' : 'margins', key: captureKey(technology, stage, first) };
}
