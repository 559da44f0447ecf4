import { Fragment, type ReactNode, useEffect, useId, useState } from 'react';
import { isUntouched, NO_LEVERS } from '../scenario/levers.ts';
import { AdoptionLevers } from './adoption-levers.tsx';
import { BoxMarginLevers } from './box-margin-levers.tsx';
import { ChangedLevers } from './changed-levers.tsx';
import { DemandLevers } from './demand-levers.tsx';
import { EvidenceLevers } from './evidence-levers.tsx';
import { FirmLevers } from './firm-levers.tsx';
import { InputLevers } from './input-levers.tsx';
import type { LeverProps } from './lever-props.ts';
import { PriceLevers } from './price-levers.tsx';

/** Where the levers stand beside the answer, as in the style sheets. */
const BESIDE = '(width >= 1000px)';

interface LeverRailProps extends LeverProps {
  readonly year: number;
  /** What stands below the title: links that share or compare the scenario. */
  readonly actions?: ReactNode;
  /** What stands above the levers: scenarios with a name. */
  readonly scenarios?: ReactNode;
  /** What the chosen evidence supplied. */
  readonly coverage?: ReactNode;
  /** How the intervals are drawn. */
  readonly draws?: ReactNode;
  /** Says whose levers these are. */
  readonly title?: string;
}

/** All levers, one group under the other. On a narrow screen they are folded away until asked for. */
export function LeverRail({
  world,
  levers,
  change,
  year,
  actions,
  scenarios,
  coverage,
  draws,
  title = 'Levers',
}: LeverRailProps) {
  const [open, setOpen] = useUnfolded();
  const props = { world, levers, change };
  const untouched = isUntouched(levers);
  return (
    <aside className="levers" aria-label={title}>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{title}</summary>
        {scenarios}
        <div className="lever-actions">
          {actions}
          {/* Not `disabled`, which would drop the focus of whoever has just pressed it. */}
          <button
            type="button"
            className="button"
            aria-disabled={untouched}
            onClick={() => untouched || change(NO_LEVERS)}
          >
            Reset all
          </button>
        </div>
        {/* Other levers begin anew, each as it unfolds; the rail and the button that turned to them stay. */}
        <Fragment key={title}>
          {draws && (
            <Group title="Intervals" note="Worlds drawn from the ranges of the evidence once the levers rest.">
              {draws}
            </Group>
          )}
          <Group
            title="Adoption"
            note="Share taken of the ports that earlier technologies would have served. Drag a point."
          >
            {world.domains.map(({ domain }) => (
              <AdoptionLevers key={domain} {...props} domain={domain} year={year} />
            ))}
          </Group>
          <Group
            title="Switch vendor's margin"
            note="On technologies that are new; it is stacked on the price of a port."
          >
            <BoxMarginLevers {...props} />
          </Group>
          <Group title="Price of a port" note="DSP pluggable = 1. A belief: it holds in both cases.">
            <PriceLevers {...props} />
          </Group>
          <Group title="Demand" note="Beliefs: they hold in both cases.">
            <DemandLevers {...props} />
          </Group>
          <Group title="One firm" note="Beliefs: they hold in both cases; the rest of the stage gives or takes.">
            <FirmLevers {...props} />
          </Group>
          <Group title="Between stages" note="Beliefs, per dollar of the payer's revenue: they hold in both cases.">
            <InputLevers {...props} />
          </Group>
          <Group
            title="Evidence"
            note="Beliefs: they hold in both cases. Where the chosen say nothing, the house view stands."
          >
            <EvidenceLevers {...props} />
            {coverage}
          </Group>
          {/* Last: a list that grows above a curve would move it away under the hand that drags it. */}
          <Group
            title="Changed"
            note={untouched ? 'Nothing: all is as the evidence has it.' : 'What differs from the evidence.'}
          >
            <ChangedLevers {...props} />
          </Group>
        </Fragment>
      </details>
    </aside>
  );
}

/** Whether the levers are unfolded: where they stand beside the answer, also once a turned screen makes room for that. */
function useUnfolded() {
  const [open, setOpen] = useState(() => window.matchMedia(BESIDE).matches);
  useEffect(() => {
    const beside = window.matchMedia(BESIDE);
    const unfold = () => beside.matches && setOpen(true);
    beside.addEventListener('change', unfold);
    return () => beside.removeEventListener('change', unfold);
  }, []);
  return [open, setOpen] as const;
}

interface GroupProps {
  readonly title: string;
  readonly note: string;
  readonly children: ReactNode;
}

function Group({ title, note, children }: GroupProps) {
  const id = useId();
  return (
    <section className="lever-group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="note">{note}</p>
      {children}
    </section>
  );
}
