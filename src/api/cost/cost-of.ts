import { type DocumentNode, type GraphQLSchema, getOperationAST, type OperationDefinitionNode } from 'graphql';
import { keptWith } from '../../domain/kept-with.ts';
import { countAnswer } from './count-answer.ts';
import { type Dearest, dearestField } from './dearest.ts';
import { createEstimate } from './estimate.ts';
import type { OperationPlan, Variables } from './plan.ts';
import { planOperation } from './plan-operation.ts';

/** An operation that has been parsed and validated. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Variables | null | undefined;
}

/** What an operation costs, in whole units. */
export interface Cost {
  readonly requested: number;
  /** What the answer cost, from its data. */
  actual(data: unknown): number;
  dearest(): Dearest;
}

/** A document comes again as the same object; its operations are planned once. */
const plans = keptWith<OperationDefinitionNode, OperationPlan>('plan');

/** Null where the document has no such operation. */
export function costOf({ schema, document, operationName, variables }: Operation): Cost | null {
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  const { defaults, root, known } = planOf(schema, document, operation);
  const estimate = createEstimate({ ...defaults, ...variables }, known);
  const requested = Math.ceil(estimate.ofObject(root, 1));
  return {
    requested,
    actual: (data) => Math.ceil(countAnswer(estimate, root, data)),
    dearest: () => dearestField(estimate, root, requested),
  };
}

function planOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): OperationPlan {
  return plans.ofOrMake(operation, () => planOperation(schema, document, operation));
}
