import { memoBy } from '../../economics/memo.ts';
import { inSlices } from '../../event-loop/in-slices.ts';
import { fold } from '../../text/fold.ts';
import { createNearTexts, MOST_LOOKS } from '../../text/near-texts.ts';
import type { Looks } from '../../text/texts-within.ts';

/**
 * What finds among these names the one that a wrong one most likely meant; null where none is near. The names are prepared once, and
 * the same wrong name is searched once.
 * @param budget the looks that all searches may cost together; where none is left, nothing is near
 */
export async function nearNames(names: Iterable<string>, budget: Looks): Promise<(wrong: string) => string | null> {
  const texts = createNearTexts<string>();
  await inSlices(names, (name) => {
    const folded = fold(name);
    const other = texts.get(folded);
    if (other === undefined || name < other) texts.set(folded, name);
  });
  return memoBy(String, (wrong: string): string | null => {
    const typed = fold(wrong);
    const most = Math.min(MOST_LOOKS, budget.left);
    const looks = { left: most };
    const text = texts.get(typed) === undefined ? texts.near(typed, 1, looks)[0] : typed;
    budget.left -= most - looks.left;
    return text === undefined ? null : (texts.get(text) ?? null);
  });
}
