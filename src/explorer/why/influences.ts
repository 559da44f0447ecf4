import type { QualityFragment, SwingsFragment, WhyQuery } from '../generated/graphql.ts';
import { holderKeyOf, type Subject } from './subject.ts';

/** What drives a figure, and how well founded that is. */
export interface Influences {
  readonly why: readonly SwingsFragment[];
  readonly evidenceQuality: QualityFragment;
}

/** The figure asked for among those of the answer; null where the answer has no such row. */
export function influencesOf({ profitRedistribution, firm }: WhyQuery, subject: Subject): Influences | null {
  const { pool, stages, firms } = profitRedistribution;
  switch (subject.kind) {
    case 'pool':
    case 'losses':
    case 'gains':
      return pool ?? null;
    case 'stage':
      return stages?.find(({ stage }) => stage.slug === subject.slug) ?? null;
    case 'rest':
      return firms?.find(({ name }) => name === holderKeyOf(subject)) ?? null;
    case 'firm':
      return firm?.redistribution ?? null;
  }
}
