import { responsePathAsArray } from 'graphql';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { findScenario, nearSlugs } from '../../scenarios/catalogue.ts';
import { listScenarios } from '../../scenarios/list-scenarios.ts';

export const scenariosQuery = {
  async scenario(_root, { id }, { catalogue, model, suggestions }, { path }) {
    const found = await findScenario(catalogue, model, id);
    const near = found === null ? nearSlugs(catalogue, id) : [];
    if (near.length > 0) suggestions.push({ path: responsePathAsArray(path), value: id, suggestions: near });
    return found;
  },
  scenarios: (_root, page, { catalogue }) => listScenarios(catalogue, page),
  scenariosCanBeSaved: (_root, _args, { catalogue }) => catalogue.canSave,
} satisfies QueryResolvers;
