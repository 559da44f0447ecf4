import { useState } from 'react';
import type { NamedScenario } from './cases.ts';

/**
 * The named scenario from which the levers were moved on, also once its name has left the address: its words stay, so
 * that a curve stays under the hand that drags it, and levers put back lead to it again.
 */
export function useBegunFrom(named: NamedScenario | null, isBase: boolean): NamedScenario | null {
  const [begun, begin] = useState(named);
  const next = named ?? (isBase ? null : begun);
  if (next !== begun) begin(next);
  return next;
}
