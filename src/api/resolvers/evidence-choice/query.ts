import { responsePathAsArray } from 'graphql';
import { InputError } from '../../../domain/input-error.ts';
import { disagreementsOf } from '../../../economics/resolution/disagreements.ts';
import { createParameterViews, type ParameterView } from '../../../economics/resolution/parameter-view.ts';
import { staleClaimsOf } from '../../../economics/resolution/stale-claims.ts';
import type { Swing } from '../../../economics/sensitivity/swings.ts';
import { checkNumber, createFaultList } from '../../../economics/validation/fault-list.ts';
import type { GraphReader } from '../../../queries/graph-reader.ts';
import { nearest } from '../../../text/nearest.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import type { RequestModel } from '../../model/request-model.ts';
import { firstOf } from '../redistribution/first-of.ts';
import { measuredOutput } from '../sensitivity/measured-output.ts';
import { listParameters } from './list-parameters.ts';

const USUAL = 10;
const USUAL_AGE_MONTHS = 6;
const AGES = { low: 0, high: 600 };

export const evidenceQuery = {
  async parameter(_root, { id }, { model, suggestions }, { path }) {
    const views = await viewsIn(model);
    const found = views.of(id);
    const near = found === null ? nearest(id, views.ids) : [];
    if (near.length > 0) suggestions.push({ path: responsePathAsArray(path), value: id, suggestions: near });
    return found;
  },
  parameters: async (_root, page, { model }) => listParameters(await allViews(model), page),
  async disagreements(_root, { first, ...figure }, { model, reader }) {
    const [views, swings] = await Promise.all([allViews(model), swingsOf(model, reader, figure)]);
    return firstOf(disagreementsOf(views, swings, figure.year ?? null), first ?? USUAL);
  },
  async staleClaims(_root, { first, olderThanMonths, knownOn, ...figure }, { model, reader }) {
    const age = requireAge(olderThanMonths ?? USUAL_AGE_MONTHS);
    const [{ evidence, record }, swings] = await Promise.all([model.claims(), swingsOf(model, reader, figure)]);
    const question = { olderThanMonths: age, knownOn: knownOn ?? null };
    return firstOf(staleClaimsOf(evidence, record, swings, question), first ?? USUAL);
  },
} satisfies QueryResolvers;

async function viewsIn(model: RequestModel) {
  const { evidence, record } = await model.claims();
  return createParameterViews(evidence, record);
}

async function allViews(model: RequestModel): Promise<readonly ParameterView[]> {
  const views = await viewsIn(model);
  return views.ids.flatMap((id) => views.of(id) ?? []);
}

interface Figure {
  readonly year?: number | null | undefined;
  readonly firm?: string | null | undefined;
  readonly stage?: string | null | undefined;
}

/** The swings of the base case. */
async function swingsOf(model: RequestModel, reader: GraphReader, figure: Figure): Promise<readonly Swing[]> {
  const { redistribution, long } = await model.answer({});
  const { period, output } = await measuredOutput(reader, redistribution, figure);
  return (await long.tornadoes({ period, domain: null })).of(output);
}

function requireAge(months: number): number {
  const list = createFaultList();
  checkNumber(list, 'olderThanMonths', months, AGES);
  if (list.faults.length > 0) throw new InputError(list.faults);
  return months;
}
