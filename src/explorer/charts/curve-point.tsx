import type { KeyboardEvent, PointerEvent } from 'react';
import { percent, setPercent } from '../format/numbers.ts';
import { CURVE_HEIGHT, type CurveScale, shareAfterKey } from './curve-scale.ts';

interface CurvePointProps {
  readonly scale: CurveScale;
  readonly year: number;
  readonly share: number;
  readonly evidence: number;
  /** What the share is of, such as "CPO, scale-out". */
  readonly label: string;
  readonly colour: string;
  readonly inTabOrder: boolean;
  readonly focus: (year: number) => void;
  readonly move: (year: number, share: number | null) => void;
}

/** One year of a curve: a slider that is dragged up and down, or moved by keys; Delete gives it back to the evidence. */
export function CurvePoint(props: CurvePointProps) {
  const { scale, year, share, evidence, label, colour, inTabOrder, focus, move } = props;
  const isMoved = share !== evidence;
  const shown = isMoved ? setPercent(share) : percent(share);
  return (
    <g
      className="curve-point"
      role="slider"
      tabIndex={inTabOrder ? 0 : -1}
      data-year={year}
      aria-label={`${label}, ${year}`}
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 1000) / 10}
      aria-valuetext={`${shown}${isMoved ? `, evidence ${percent(evidence)}` : ''}`}
      onFocus={() => focus(year)}
      onKeyDown={(event) => onKey(event, props)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus();
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) move(year, scale.shareAt(heightOf(event)));
      }}
    >
      <title>{`${label}, ${year}: ${shown}`}</title>
      <circle className="hit" cx={scale.x(year)} cy={scale.y(share)} r={11} fill="transparent" />
      <circle
        cx={scale.x(year)}
        cy={scale.y(share)}
        r={isMoved ? 5 : 4}
        fill={isMoved ? colour : 'var(--surface)'}
        stroke={colour}
        strokeWidth={2}
      />
    </g>
  );
}

function heightOf(event: PointerEvent<SVGGElement>): number {
  const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
  return box === undefined ? 0 : ((event.clientY - box.top) * CURVE_HEIGHT) / box.height;
}

function onKey(event: KeyboardEvent<SVGGElement>, { year, share, move }: CurvePointProps): void {
  const sideways = { ArrowLeft: year - 1, ArrowRight: year + 1 }[event.key];
  const moved = event.key === 'Delete' || event.key === 'Backspace' ? null : shareAfterKey(share, event.key);
  const isReset = moved === null && (event.key === 'Delete' || event.key === 'Backspace');
  if (sideways === undefined && moved === null && !isReset) return;
  event.preventDefault();
  if (sideways === undefined) move(year, moved);
  else neighbour(event.currentTarget, sideways)?.focus();
}

function neighbour(point: SVGGElement, year: number): SVGGElement | null {
  return point.parentElement?.querySelector<SVGGElement>(`[data-year="${year}"]`) ?? null;
}
