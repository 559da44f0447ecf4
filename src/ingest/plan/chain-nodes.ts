import { lastDay, leadingDate } from '../tables/partial-date.ts';
import { domainSlug } from '../tables/words.ts';
import type { PlanContext } from './context.ts';
import { inOrder, planNodes, toOne } from './make-plan.ts';
import { MARKET, NETWORK_DOMAIN, PRODUCT, RESOURCE, STAGE, TECHNOLOGY } from './node-shapes.ts';
import { named } from './search-text.ts';
import type { Link, NodePlan } from './shape.ts';

/** The chain itself: stages, technologies, domains, markets, resources, products. */
export function planChain({ folder }: PlanContext): readonly NodePlan[] {
  return [
    planNodes(MARKET, folder.markets, ({ slug, name }) => ({ key: slug, properties: { name } })),
    planNodes(RESOURCE, folder.resources, ({ slug, name, description }) => ({
      key: slug,
      properties: { name, description },
    })),
    planNodes(STAGE, folder.stages, ({ slug, name, description }, position) => ({
      key: slug,
      properties: { ...named(name, slug, description), description, position },
    })),
    planNodes(NETWORK_DOMAIN, folder.domains, ({ slug, domain, name, quoted_for }) => ({
      key: slug,
      properties: { domain, name, quotedFor: quoted_for },
    })),
    planTechnologies(folder),
    planProducts(folder),
  ];
}

function planTechnologies({ technologies, generations }: PlanContext['folder']): NodePlan {
  const serves = (technology: string): readonly Link[] =>
    generations
      .filter((row) => row.technology === technology)
      .map(({ domain, generation }) => ({ key: domainSlug(domain), number: generation }));
  return planNodes(TECHNOLOGY, technologies, ({ slug, name, description, root_stage, in_baseline }, position) => ({
    key: slug,
    properties: { ...named(name, slug, description), description, position, inBaseline: in_baseline },
    links: { root: toOne(root_stage), serves: serves(slug) },
  }));
}

function planProducts({ products }: PlanContext['folder']): NodePlan {
  return planNodes(PRODUCT, products, ({ slug, name, technology, technology_tag, source, ...row }) => {
    const { domain, announced, available, speed, detail, seen } = row;
    const announcedDate = announced === null ? null : leadingDate(announced);
    const announcedOn = announcedDate === null ? null : lastDay(announcedDate);
    const properties = {
      technologyTag: technology_tag,
      domain,
      announced,
      announcedOn,
      available,
      speed,
      detail,
      seen,
    };
    return {
      key: slug,
      properties: { ...named(name, slug, technology_tag, speed), ...properties },
      links: { technology: toOne(technology), cites: inOrder(source === null ? [] : [source]) },
    };
  });
}
