import { byKey } from '../key-order.ts';
import { ANY_TECHNOLOGY, parameterId, REST, threePartsOf } from '../parameter-id.ts';
import type { ParameterTable } from '../parameters/parameter-table.ts';

/** The evidence's money-flow rows, by where they apply, each number as its slot; lists in key order. */
export interface EvidenceRows {
  readonly inputs: ReadonlyMap<string, readonly InputRow[]>;
  /** By stage, then technology or `*`. */
  readonly captures: ByStage<readonly CaptureRow[]>;
  /** Margin of the rest, by stage, then technology or `*`. */
  readonly restMargins: ByStage<number>;
}

type ByStage<T> = ReadonlyMap<string, ReadonlyMap<string, T>>;

export interface InputRow {
  readonly buyer: string;
  readonly seller: string;
  readonly slot: number;
}

export interface CaptureRow {
  readonly firm: string;
  readonly share: number;
  readonly margin: number;
}

export function evidenceRows(table: ParameterTable): EvidenceRows {
  const inputs = new Map<string, InputRow[]>();
  const captures = new Map<string, Map<string, CaptureRow[]>>();
  const restMargins = new Map<string, Map<string, number>>();
  for (const id of table.ids) {
    const slot = table.knots.get(id)?.[0]?.slot ?? -1;
    const input = threePartsOf('input', id);
    if (input !== null) listAt(inputs, input[0]).push({ buyer: input[1], seller: input[2], slot });
    const share = threePartsOf('share', id);
    if (share !== null) {
      const margin = table.knots.get(parameterId.margin(...share))?.[0]?.slot ?? -1;
      listAt(mapAt(captures, share[1]), share[2]).push({ firm: share[0], share: slot, margin });
    }
    const margin = threePartsOf('margin', id);
    if (margin?.[0] === REST) mapAt(restMargins, margin[1]).set(margin[2], slot);
  }
  return { inputs, captures, restMargins };
}

/** A technology's rows replace the `*` rows of the stage altogether. */
export function capturesAt(rows: EvidenceRows, stage: string, technology: string): readonly CaptureRow[] {
  const ofStage = rows.captures.get(stage);
  return ofStage?.get(technology) ?? ofStage?.get(ANY_TECHNOLOGY) ?? [];
}

export function restMarginAt(rows: EvidenceRows, stage: string, technology: string): number | null {
  const ofStage = rows.restMargins.get(stage);
  return ofStage?.get(technology) ?? ofStage?.get(ANY_TECHNOLOGY) ?? null;
}

/** Every firm with a row at a stage, for whichever technology, in key order. */
export function firmsAt(rows: EvidenceRows, stage: string): readonly string[] {
  const lists = [...(rows.captures.get(stage)?.values() ?? [])];
  return [...new Set(lists.flatMap((list) => list.map((row) => row.firm)))].sort(byKey);
}

function listAt<V>(map: Map<string, V[]>, key: string): V[] {
  const known = map.get(key);
  if (known !== undefined) return known;
  const list: V[] = [];
  map.set(key, list);
  return list;
}

function mapAt<V>(map: Map<string, Map<string, V>>, key: string): Map<string, V> {
  const known = map.get(key);
  if (known !== undefined) return known;
  const inner = new Map<string, V>();
  map.set(key, inner);
  return inner;
}
