import { nodeKeyText } from '../../domain/graph/node.ts';
import { firstDay, lastDay } from '../tables/partial-date.ts';
import type { Row } from '../tables/tables.ts';
import { ABOUT_LABELS, type About } from '../tables/words.ts';

type Falsifier = Row<'falsifiers'>;

/** The properties of a claim that say what would overturn it; all null where nothing is named. */
export function falsifierProperties(falsifier: Falsifier | undefined) {
  return {
    falsifierMetric: falsifier?.metric ?? null,
    falsifierAbout: falsifier === undefined ? null : falsifier.about.map(subjectText),
    falsifierVariant: falsifier?.variant ?? null,
    falsifierDomain: falsifier?.domain ?? null,
    falsifierComparison: falsifier?.comparison ?? null,
    falsifierThreshold: falsifier?.threshold ?? null,
    falsifierUnit: falsifier?.unit ?? null,
    falsifierFrom: firstDayOrNull(falsifier?.from),
    falsifierBy: falsifier === undefined ? null : lastDay(falsifier.by),
    falsifierNote: falsifier?.note ?? null,
  };
}

/** By the claim that they would overturn. */
export function falsifiersByClaim(falsifiers: readonly Falsifier[]): ReadonlyMap<string, Falsifier> {
  return new Map(falsifiers.map((falsifier) => [falsifier.claim, falsifier]));
}

function subjectText({ kind, key }: About): string {
  return nodeKeyText({ kind: ABOUT_LABELS[kind], key });
}

function firstDayOrNull(date: string | null | undefined): string | null {
  return date === null || date === undefined ? null : firstDay(date);
}
