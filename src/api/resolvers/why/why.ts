import { outputName } from '../../../economics/sensitivity/measure.ts';
import type {
  FirmRedistributionResolvers,
  PoolChangeResolvers,
  StageRedistributionResolvers,
} from '../../generated/resolvers.ts';
import { firstOf } from '../redistribution/first-of.ts';
import type { PoolRow, StageRow } from '../redistribution/rows.ts';
import { type Figure, figureOfFirm, influencesBehind, qualityOf } from './influences.ts';

/** Some 250 parameters have a range; the first few make most of a figure's spread. */
const USUAL = 10;

async function why(figure: Figure, first: number | null | undefined) {
  return firstOf(await influencesBehind(figure), first ?? USUAL);
}

export const whyOfFirm = {
  why: (row, { first }) => why(figureOfFirm(row), first),
  evidenceQuality: (row, _args, { loaders }) => qualityOf(figureOfFirm(row), loaders),
} satisfies FirmRedistributionResolvers;

export const whyOfStage = {
  why: (row, { first }) => why(figureOfStage(row), first),
  evidenceQuality: (row, _args, { loaders }) => qualityOf(figureOfStage(row), loaders),
} satisfies StageRedistributionResolvers;

export const whyOfPool = {
  why: (row, { first }) => why(figureOfPool(row), first),
  evidenceQuality: (row, _args, { loaders }) => qualityOf(figureOfPool(row), loaders),
} satisfies PoolChangeResolvers;

function figureOfStage({ answer, year, domain, stage }: StageRow): Figure {
  return { answer, year, domain, output: outputName.stage(stage) };
}

function figureOfPool({ answer, year, domain }: PoolRow): Figure {
  return { answer, year, domain, output: outputName.pool };
}
