import { byKey } from '../key-order.ts';
import { type ChosenPoint, type ChosenPoints, withPoints } from './chosen-point.ts';
import type { Rival, Rivals } from './rivals.ts';

/** What one publisher contributed. */
export interface PublisherCoverage {
  readonly publisher: string;
  /** The values that stand, by parameter and year. */
  readonly supplied: readonly Rival[];
  /** Parameters of which it speaks, but one listed before it as well. */
  readonly behind: readonly string[];
  /** Parameters of which it says nothing: the house view, or another, stands. */
  readonly withoutClaim: readonly string[];
}

/** The points with those of the first listed publisher that speaks of a parameter in the places of the house view's. */
export function withPublishers(chosen: ChosenPoints, rivals: Rivals, publishers: readonly string[]): ChosenPoints {
  const entries = [...chosen].map(
    ([id, points]) => [id, withPoints(points, firstOf(rivals.get(id), publishers))] as const,
  );
  return new Map(entries);
}

/** The rivals on parameters of which none of the publishers speaks. */
export function beyondPublishers(rivals: Rivals, publishers: readonly string[]): Rivals {
  return new Map([...rivals].filter(([, said]) => firstOf(said, publishers).length === 0));
}

function firstOf(rivals: readonly Rival[] = [], publishers: readonly string[]): readonly ChosenPoint[] {
  const first = publishers.find((publisher) => rivals.some(({ claim }) => claim.publisher === publisher));
  return first === undefined ? [] : rivals.filter(({ claim }) => claim.publisher === first).map(({ point }) => point);
}

export function coverageOf(
  parameters: Iterable<string>,
  rivals: Rivals,
  publishers: readonly string[],
): readonly PublisherCoverage[] {
  const ids = [...parameters].sort(byKey);
  return publishers.map((publisher, place) => {
    const own = (id: string) => (rivals.get(id) ?? []).filter(({ claim }) => claim.publisher === publisher);
    const before = (id: string) => firstOf(rivals.get(id), publishers.slice(0, place)).length > 0;
    const spoken = ids.filter((id) => own(id).length > 0);
    return {
      publisher,
      supplied: spoken.filter((id) => !before(id)).flatMap((id) => own(id).toSorted(byYear)),
      behind: spoken.filter(before),
      withoutClaim: ids.filter((id) => own(id).length === 0),
    };
  });
}

function byYear(a: Rival, b: Rival): number {
  return (a.claim.year ?? 0) - (b.claim.year ?? 0);
}
