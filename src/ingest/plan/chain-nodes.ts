import { lastDay, leadingDate } from '../tables/partial-date.ts';
import { placesTogether, servesTogether } from './chain-beside.ts';
import type { PlanContext } from './context.ts';
import { inOrder, planNodes, toOne } from './make-plan.ts';
import { MARKET, NETWORK_DOMAIN, PRODUCT, RESOURCE, STAGE, TECHNOLOGY } from './node-shapes.ts';
import { named } from './search-text.ts';
import type { NodePlan } from './shape.ts';

/** The chain itself: stages, technologies, domains, markets, resources, products. */
export function planChain(context: PlanContext): readonly NodePlan[] {
  const { folder } = context;
  return [
    planNodes(MARKET, folder.markets, ({ slug, name }) => ({ key: slug, properties: { name } })),
    planNodes(RESOURCE, folder.resources, ({ slug, name, description }) => ({
      key: slug,
      properties: { name, description },
    })),
    planStages(context),
    planNodes(NETWORK_DOMAIN, folder.domains, ({ slug, domain, name, quoted_for }) => ({
      key: slug,
      properties: { domain, name, quotedFor: quoted_for },
    })),
    planTechnologies(context),
    planProducts(folder),
  ];
}

function planStages({ folder: { stages }, beside }: PlanContext): NodePlan {
  const places = placesTogether(stages, beside.places.stages);
  return planNodes(STAGE, stages, ({ slug, name, description }) => ({
    key: slug,
    properties: { ...named(name, slug, description), description, position: places.get(slug) ?? null },
  }));
}

function planTechnologies({ folder: { technologies, generations }, beside }: PlanContext): NodePlan {
  const places = placesTogether(technologies, beside.places.technologies);
  const serves = servesTogether(generations, beside);
  return planNodes(TECHNOLOGY, technologies, ({ slug, name, description, root_stage, in_baseline }) => ({
    key: slug,
    properties: {
      ...named(name, slug, description),
      description,
      position: places.get(slug) ?? null,
      inBaseline: in_baseline,
    },
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
