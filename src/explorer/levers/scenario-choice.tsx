import { useId } from 'react';
import { FailureNotice } from '../app/failure-notice.tsx';
import { counted, shownOf } from '../format/counted.ts';
import type { NamedScenario, OpenScenario } from '../scenario/cases.ts';
import { isUntouched } from '../scenario/levers.ts';
import { useScenarioNames } from '../scenario/use-scenario-names.ts';
import { EvidenceList } from '../why/evidence-list.tsx';

const BASE = 'default';
const OWN = '';

interface ScenarioChoiceProps {
  readonly open: OpenScenario | null;
  readonly named: NamedScenario | null;
  /** From which named scenario the levers were moved on, or the one that is open. */
  readonly begun: NamedScenario | null;
  /** Null for the base case. */
  readonly choose: (id: string | null) => void;
}

/** The scenarios with a name, and why one would look at the chosen one. */
export function ScenarioChoice({ open, named, begun, choose }: ScenarioChoiceProps) {
  const id = useId();
  const asNamed = open?.asNamed === true;
  const { all, totalCount, more, failure, retry } = useScenarioNames();
  const canLoad = more.hasMore && !more.pending;
  const isBase = named === null && open !== null && isUntouched(open.levers);
  const chosen = isBase ? BASE : named !== null && asNamed ? named.id : OWN;
  const entries = (kind: 'PRESET' | 'SAVED') =>
    all
      .filter((scenario) => scenario.kind === kind)
      .map((scenario) => (
        <option key={scenario.id} value={scenario.id}>
          {scenario.title}
        </option>
      ));
  const saved = entries('SAVED');
  return (
    <section className="lever-group scenario-choice">
      <label htmlFor={id}>Scenario</label>
      <select id={id} value={chosen} onChange={({ currentTarget: { value } }) => choose(value === BASE ? null : value)}>
        {chosen === OWN && (
          <option value={OWN}>{named === null ? 'Your own levers' : `${named.title}, changed`}</option>
        )}
        {named !== null && asNamed && !all.some((scenario) => scenario.id === named.id) && (
          <option value={named.id}>{named.title}</option>
        )}
        <optgroup label="Presets">{entries('PRESET')}</optgroup>
        {saved.length > 0 && <optgroup label="Saved">{saved}</optgroup>}
      </select>
      {more.parts[0].pageInfo.hasNextPage && (
        <>
          <p className="note" role="status">
            {more.hasMore
              ? `The menu has ${shownOf(all.length, totalCount)} scenarios, of the saved ones the newest.`
              : `The menu has all ${totalCount} scenarios.`}
          </p>
          {/* Not `disabled`, which would drop the focus of whoever has just asked for the last of them. */}
          <button type="button" className="button" aria-disabled={!canLoad} onClick={() => canLoad && more.showMore()}>
            Load more scenarios
          </button>
        </>
      )}
      {failure !== null && (
        <FailureNotice part="Presets and saved scenarios" failure={failure} retry={retry} hasAnswer={false} />
      )}
      {begun !== null && <NamedWords named={begun} left={named === null} besides={open?.besides ?? []} />}
    </section>
  );
}

interface NamedWordsProps {
  readonly named: NamedScenario;
  /** Whether the levers have been moved on from it. */
  readonly left: boolean;
  readonly besides: readonly string[];
}

function NamedWords({ named, left, besides }: NamedWordsProps) {
  return (
    <>
      <p className="note">
        {left && <strong>Moved on from: </strong>}
        {named.description ?? named.title}
      </p>
      {besides.length > 0 && <p className="note">Holds besides the levers below: {besides.join(', ')}.</p>}
      {named.evidenceChanged && (
        <p className="note">
          <strong>
            The evidence or the model has changed since this was saved; what is worked out here is of today.
          </strong>
        </p>
      )}
      {named.claims.length > 0 && (
        <details>
          <summary>{counted(named.claims.length, 'claim')} behind it</summary>
          <EvidenceList claims={named.claims} />
        </details>
      )}
    </>
  );
}
