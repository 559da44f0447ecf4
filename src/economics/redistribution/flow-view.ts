import { changeIn, positionOf, type ViewContext } from './context.ts';
import { holderOf } from './firm-view.ts';
import { type EndChange, proportionalFlows } from './flows.ts';
import type { FlowEnd, FlowLevel, ProfitFlow } from './result-types.ts';

export function flowsIn(context: ViewContext, year: number, between: FlowLevel): readonly ProfitFlow[] {
  const position = positionOf(context, year);
  const table = between === 'STAGES' ? context.stages(null) : context.holders(ALL).profits;
  const endOf = between === 'STAGES' ? stageEnd : (key: string) => holderEnd(context, key);
  const changes = [...table].map(
    ([key, row]): EndChange => ({ key, end: endOf(key), changeUsd: changeIn(row, position) }),
  );
  return proportionalFlows(changes);
}

const ALL = { domain: null, grouped: false } as const;

function stageEnd(stage: string): FlowEnd {
  return { kind: 'STAGE', name: stage, firm: null, stage };
}

function holderEnd(context: ViewContext, key: string): FlowEnd {
  const { name, firm, stage } = holderOf(context, key);
  return { kind: firm === null ? 'REST' : 'FIRM', name, firm, stage };
}
