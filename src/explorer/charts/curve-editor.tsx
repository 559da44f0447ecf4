import { line } from 'd3-shape';
import { useState } from 'react';
import { percent } from '../format/numbers.ts';
import type { YearShares } from '../scenario/levers.ts';
import { CurvePoint } from './curve-point.tsx';
import { CURVE_HEIGHT, type CurveScale, curveScale } from './curve-scale.ts';
import { technologyColour } from './technology-colour.ts';

/** A curve that can be moved: the evidence's shares, and the reader's in their place. */
export interface EditableCurve {
  readonly key: string;
  readonly technology: string;
  readonly label: string;
  readonly evidence: YearShares;
  readonly shares: YearShares;
}

interface CurveEditorProps {
  readonly width: number;
  readonly label: string;
  readonly curves: readonly EditableCurve[];
  /** The curve whose points can be moved; the others are drawn for comparison. */
  readonly active: string;
  readonly year: number;
  readonly move: (curve: string, year: number, share: number | null) => void;
}

/** Adoption curves drawn as they are and as they are in the evidence (dashed); the active one carries its points. */
export function CurveEditor({ width, label, curves, active, year, move }: CurveEditorProps) {
  const [focused, setFocused] = useState(year);
  const years = Object.keys(curves[0]?.shares ?? {}).map(Number);
  const scale = curveScale(years, width);
  const edited = curves.find(({ key }) => key === active);
  return (
    <svg width={width} height={CURVE_HEIGHT} viewBox={`0 0 ${width} ${CURVE_HEIGHT}`} role="group" aria-label={label}>
      <Grid scale={scale} years={years} width={width} year={year} />
      {curves.map((curve) => (
        <Curve key={curve.key} curve={curve} scale={scale} isActive={curve.key === active} />
      ))}
      <g>
        {edited &&
          years.map((at) => (
            <CurvePoint
              key={at}
              scale={scale}
              year={at}
              share={edited.shares[at] ?? 0}
              evidence={edited.evidence[at] ?? 0}
              label={edited.label}
              colour={colourOf(edited)}
              inTabOrder={at === (years.includes(focused) ? focused : years[0])}
              focus={setFocused}
              move={(of, share) => move(edited.key, of, share)}
            />
          ))}
      </g>
    </svg>
  );
}

interface CurveProps {
  readonly curve: EditableCurve;
  readonly scale: CurveScale;
  readonly isActive: boolean;
}

function Curve({ curve, scale, isActive }: CurveProps) {
  const path = line<[string, number]>(
    ([year]) => scale.x(Number(year)),
    ([, share]) => scale.y(share),
  );
  const colour = colourOf(curve);
  return (
    <>
      <path d={path(Object.entries(curve.evidence)) ?? ''} fill="none" stroke={colour} strokeDasharray="3 3" />
      <path
        d={path(Object.entries(curve.shares)) ?? ''}
        fill="none"
        stroke={colour}
        strokeWidth={isActive ? 2.5 : 1.25}
      />
    </>
  );
}

interface GridProps {
  readonly scale: CurveScale;
  readonly years: readonly number[];
  readonly width: number;
  readonly year: number;
}

function Grid({ scale, years, width, year }: GridProps) {
  return (
    <g aria-hidden="true">
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <g key={share} transform={`translate(0,${scale.y(share)})`}>
          <line x1={40} x2={width} stroke="var(--rule)" />
          <text x={34} y={4} textAnchor="end">
            {percent(share)}
          </text>
        </g>
      ))}
      {years
        .filter((at) => at % 3 === 0)
        .map((at) => (
          <text key={at} x={scale.x(at)} y={CURVE_HEIGHT - 5} textAnchor="middle">
            {at}
          </text>
        ))}
      <line x1={scale.x(year)} x2={scale.x(year)} y1={scale.y(1)} y2={scale.y(0)} stroke="var(--accent)" />
    </g>
  );
}

function colourOf({ technology }: EditableCurve): string {
  return technologyColour(technology);
}
