import type { Domain } from '../../../domain/vocabulary.ts';
import { stageOfRest } from '../../../economics/parameter-id.ts';
import { outputName } from '../../../economics/sensitivity/measure.ts';
import { type EvidenceQuality, evidenceQuality } from '../../../economics/why/evidence-quality.ts';
import { type Influence, influencesOf } from '../../../economics/why/influences.ts';
import type { Loaders } from '../../loaders/index.ts';
import type { Answer } from '../../model/request-model.ts';
import type { FirmRow } from '../redistribution/rows.ts';

/** A figure of an answer: the change of one output in one year and domain. */
export interface Figure {
  readonly answer: Answer;
  readonly year: number;
  readonly domain: Domain | null;
  readonly output: string;
}

export function figureOfFirm({ answer, year, domain, key, grouped }: FirmRow): Figure {
  const isGroup = grouped && stageOfRest(key) === null;
  return { answer, year, domain, output: isGroup ? outputName.group(key) : outputName.holder(key) };
}

/** Every parameter behind a figure, the largest swing first. */
export async function influencesBehind({ answer, year, domain, output }: Figure): Promise<readonly Influence[]> {
  const [tornadoes, { evidence }] = await Promise.all([
    answer.long.tornadoes({ period: year, domain }),
    answer.long.prepared(),
  ]);
  return influencesOf(evidence, tornadoes.of(output));
}

/** The claims of all figures of a request are read together. */
export async function qualityOf(figure: Figure, { claimById }: Loaders): Promise<EvidenceQuality> {
  const influences = await influencesBehind(figure);
  const ids = [...new Set(influences.flatMap(({ claims }) => claims))];
  const known = new Map((await claimById.findAll(ids)).map(({ key, seen }) => [key, seen]));
  return evidenceQuality(influences, (claim) => known.get(claim) ?? null);
}
