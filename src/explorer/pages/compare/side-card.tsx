import { Link } from '../../app/link.tsx';
import { percent, signedUsd, usd, whole } from '../../format/numbers.ts';
import { WholeAmounts } from '../../format/whole-amounts.tsx';
import type { ComparisonQuery } from '../../generated/graphql.ts';
import type { ScenarioWords } from '../../scenario/scenario-words.ts';
import { BASE_VIEW, encodeView } from '../../scenario/view-address.ts';
import type { Side } from './use-side.ts';

interface SideCardProps {
  readonly name: 'A' | 'B';
  readonly side: Side;
  readonly year: number;
  /** Of the scenario that the sums are of. */
  readonly words: ScenarioWords | null;
  readonly answer: ComparisonQuery['a'] | null;
}

/** One of the two scenarios: what was changed in it, and its sums. */
export function SideCard({ name, side, year, words, answer }: SideCardProps) {
  const changes = words?.all ?? ['…'];
  return (
    <section className="card" aria-label={`Scenario ${name}`}>
      <header>
        <h2>Scenario {name}</h2>
        <Link className="tool" to={`/${encodeView({ ...BASE_VIEW, year, ...side.chosen })}`}>
          Open scenario {name}
        </Link>
      </header>
      <ul className="changes">
        {changes.length === 0 && <li>The base case: the evidence as it stands.</li>}
        {changes.map((change) => (
          <li key={change}>
            <WholeAmounts>{change}</WholeAmounts>
          </li>
        ))}
      </ul>
      <dl className="sums">
        <Sum label={`Profit of the chain, ${year}`} value={answer && usd(answer.pool.scenarioProfitUsd)} />
        <Sum label="Change against its baseline" value={answer && signedUsd(answer.pool.changeUsd)} />
        <Sum label="Spend" value={answer && usd(answer.pool.scenarioSpendUsd)} />
        <Sum
          label="Concentration of the named groups' positive profit: HHI, top three"
          value={
            answer && `${whole(answer.concentration.scenarioHhi)}, ${percent(answer.concentration.scenarioTop3Share)}`
          }
        />
      </dl>
    </section>
  );
}

function Sum({ label, value }: { readonly label: string; readonly value: string | null }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value ?? '…'}</dd>
    </div>
  );
}
