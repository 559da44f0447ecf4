import type { Domain } from '../../../domain/vocabulary.ts';
import type {
  FirmDifference,
  PoolDifference,
  ScenarioDifference,
  StageDifference,
} from '../../../economics/comparison/comparison-types.ts';
import type { DifferenceIntervals } from '../../../economics/comparison/drawn-differences.ts';
import type { Answer } from '../../model/request-model.ts';

/** Two answers and what differs between them in one year. */
export interface Compared {
  readonly a: Answer;
  readonly b: Answer;
  readonly difference: ScenarioDifference;
  /** How sure the differences are; null where nothing is drawn. Drawn once for each domain, when first asked. */
  intervals(domain: Domain | null): Promise<DifferenceIntervals | null>;
}

/** A figure of a comparison, with the way to its interval. */
interface InComparison {
  readonly compared: Compared;
  readonly domain: Domain | null;
}

export type ComparedPool = PoolDifference & InComparison;
export type ComparedFirm = FirmDifference & InComparison;
export type ComparedStage = StageDifference & InComparison;
