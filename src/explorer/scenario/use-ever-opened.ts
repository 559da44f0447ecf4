import { useState } from 'react';
import type { NamedScenario } from './cases.ts';

/** Every named scenario that was open since the page began: the answer that still stands on it may be of an earlier one. */
export function useEverOpened(named: NamedScenario | null): readonly NamedScenario[] {
  const [all, keep] = useState<readonly NamedScenario[]>([]);
  if (named !== null && !all.includes(named)) keep([...all, named]);
  return all;
}
