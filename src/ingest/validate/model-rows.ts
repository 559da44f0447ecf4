import type { EvidenceRows } from '../../queries/evidence/evidence-rows.ts';
import { noIncome } from '../../queries/evidence/latest-income.ts';
import type { HouseClaim } from '../house/house-claim.ts';
import type { Folder } from './folder.ts';

/** What the model's own check looks at. Groups and incomes of firms are no part of it. */
export function modelRows(folder: Folder, house: readonly HouseClaim[]): EvidenceRows {
  const firms = [...new Set(folder.captures.map(({ firm }) => firm))];
  return {
    house,
    technologies: folder.technologies.map(({ slug, root_stage, in_baseline }) => ({
      slug,
      rootStage: root_stage,
      inBaseline: in_baseline,
    })),
    stages: folder.stages.map(({ slug }) => slug),
    domains: folder.domains.map(({ domain, quoted_for }) => ({
      domain,
      quotedFor: quoted_for,
      generations: generationsOf(folder, domain),
    })),
    firms: firms.map((slug) => ({ slug, name: slug, group: slug, operatingIncome: noIncome() })),
    resources: folder.resources.map(({ slug }) => slug),
  };
}

function generationsOf({ generations }: Folder, domain: string): readonly string[] {
  const ofDomain = generations.filter((row) => row.domain === domain);
  return ofDomain.toSorted((a, b) => a.generation - b.generation).map(({ technology }) => technology);
}
