import { WholeAmounts } from '../../format/whole-amounts.tsx';
import type { ScenarioWords } from '../../scenario/scenario-words.ts';

/** Which scenario a printed sheet is of: on the screen the levers say so, which are not printed. */
export function PaperLine({ words }: { readonly words: ScenarioWords | null }) {
  if (words === null) return null;
  const { all } = words;
  return (
    <p className="on-paper">
      <WholeAmounts>
        Scenario: {all.length === 0 ? 'the base case, the evidence as it stands' : all.join('; ')}.
      </WholeAmounts>
    </p>
  );
}
