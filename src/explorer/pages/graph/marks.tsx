import { BAR, crossBar } from '../../graph-view/cross-bar.ts';
import { FAMILIES, type Family } from '../../graph-view/relations.ts';
import { KIND_LOOKS, outline } from '../../graph-view/shapes.ts';
import type { ThingKind } from '../../graph-view/thing.ts';

/** The shape by which the picture shows a kind. */
export function KindMark({ kind }: { readonly kind: ThingKind }) {
  const corners = outline(kind, { x: 6, y: 6 }, 4.5);
  const fill = `var(${KIND_LOOKS[kind].colour})`;
  return (
    <svg className="mark" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {corners.length === 0 ? (
        <circle cx="6" cy="6" r="4.5" fill={fill} />
      ) : (
        <polygon points={corners.map(({ x, y }) => `${x},${y}`).join(' ')} fill={fill} />
      )}
    </svg>
  );
}

/** The line by which the picture shows a family of links. */
export function LinkMark({ family }: { readonly family: Family }) {
  const { colour, dash } = FAMILIES[family];
  return (
    <svg className="mark" width="26" height="12" viewBox="0 0 26 12" aria-hidden="true">
      <line x1="1" x2="25" y1="6" y2="6" stroke={`var(${colour})`} strokeWidth="2" strokeDasharray={dash.join(' ')} />
    </svg>
  );
}

/** A link that does not hold, whatever its family. */
export function BarredMark() {
  const [one, other] = crossBar({ x: 1, y: 6 }, { x: 25, y: 6 });
  const d = `M1 6h24M${one.x} ${one.y}L${other.x} ${other.y}`;
  return (
    <svg className="mark" width="26" height="12" viewBox="0 0 26 12" aria-hidden="true">
      <path d={d} stroke={`var(${BAR.colour})`} strokeWidth={BAR.width} />
    </svg>
  );
}
