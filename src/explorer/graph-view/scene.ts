import type { Places, Point } from './layout.ts';
import type { Piece } from './piece.ts';
import { type Family, RELATIONS } from './relations.ts';
import { holdsOn } from './standing.ts';
import type { ThingKind } from './thing.ts';
import { degrees } from './visible.ts';

export interface SceneNode extends Point {
  readonly id: string;
  readonly kind: ThingKind;
  readonly label: string;
  /** Radius, CSS pixels at scale 1. */
  readonly radius: number;
  readonly pinned: boolean;
}

export interface SceneLink {
  readonly from: Point;
  readonly to: Point;
  readonly family: Family;
  /** A hop of the path asked for, or a link of the chosen thing: drawn on top. */
  readonly strong: boolean;
  /** Whether it holds on the day of the picture; one that does not is crossed by a bar. */
  readonly holds: boolean;
}

/** What is to be drawn, the best connected things first. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly links: readonly SceneLink[];
  readonly chosen: string | null;
}

interface Marks {
  readonly chosen: string | null;
  readonly pins: Places;
  /** Keys of the links along the path. */
  readonly hops: ReadonlySet<string>;
  /** ISO day for which it is said which links hold. */
  readonly day: string;
}

export function sceneOf(piece: Piece, places: Places, { chosen, pins, hops, day }: Marks): Scene {
  const counts = degrees(piece);
  const nodes = [...piece.things.values()].flatMap((thing): SceneNode[] => {
    const place = places[thing.id];
    if (place === undefined) return [];
    const radius = 4 + Math.min(8, Math.sqrt(counts.get(thing.id) ?? 0));
    return [
      { id: thing.id, kind: thing.kind, label: shortened(thing.name), radius, pinned: thing.id in pins, ...place },
    ];
  });
  const links = [...piece.links.values()].flatMap((link): SceneLink[] => {
    const { key, from, to, relation } = link;
    const ends = [places[from], places[to]];
    if (ends[0] === undefined || ends[1] === undefined) return [];
    const strong = hops.has(key) || from === chosen || to === chosen;
    const holds = holdsOn(day, link);
    return [{ from: ends[0], to: ends[1], family: RELATIONS[relation].family, strong, holds }];
  });
  return { nodes: nodes.sort((a, b) => b.radius - a.radius), links, chosen };
}

function shortened(name: string): string {
  const plain = name
    .replace(/\s*\(.*\)$/, '')
    .replace(/,? (Inc\.?|Incorporated|Corporation|Corp\.?|Co\.,? Ltd\.?|Ltd\.?|Limited|Holdings.*|plc)$/i, '');
  return plain.length > 28 ? `${plain.slice(0, 27)}…` : plain;
}

/** The thing at a point of the layout, the nearest; `reach` in the layout's units. */
export function thingAt({ nodes }: Scene, at: Point, reach: number): SceneNode | null {
  let found: SceneNode | null = null;
  let least = reach;
  for (const node of nodes) {
    const distance = Math.hypot(node.x - at.x, node.y - at.y);
    if (distance > least) continue;
    found = node;
    least = distance;
  }
  return found;
}
