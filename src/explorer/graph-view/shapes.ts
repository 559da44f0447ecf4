import type { Point } from './layout.ts';
import type { ThingKind } from './thing.ts';

interface KindLook {
  /** Corners of the shape; 0 is a circle. */
  readonly corners: number;
  /** A custom property of the design. */
  readonly colour: string;
}

/** Shape and colour by kind. Kinds of evidence share the small diamond. */
export const KIND_LOOKS: Readonly<Record<ThingKind, KindLook>> = {
  Firm: { corners: 0, colour: '--accent' },
  Product: { corners: 4.5, colour: '--tech-lpo' },
  Technology: { corners: 4, colour: '--gain' },
  Stage: { corners: 6, colour: '--pool' },
  NetworkDomain: { corners: 5, colour: '--tech-copper' },
  Market: { corners: 5, colour: '--ink-faint' },
  Resource: { corners: 5, colour: '--ink-faint' },
  Claim: { corners: 3, colour: '--ink-faint' },
  Source: { corners: 3, colour: '--ink-faint' },
  Organization: { corners: 3, colour: '--ink-faint' },
  FiscalYear: { corners: 3, colour: '--ink-faint' },
  Forecast: { corners: 3, colour: '--ink-faint' },
};

/** The corners of a kind's shape around a point; none for a circle. 4.5 is a square on its side, 4 one on its point. */
export function outline(kind: ThingKind, { x, y }: Point, radius: number): readonly Point[] {
  const { corners } = KIND_LOOKS[kind];
  const count = Math.floor(corners);
  const turn = corners === count ? -Math.PI / 2 : -Math.PI / 4;
  return Array.from({ length: count }, (_, at) => {
    const angle = turn + (at * 2 * Math.PI) / count;
    return { x: x + 1.15 * radius * Math.cos(angle), y: y + 1.15 * radius * Math.sin(angle) };
  });
}
