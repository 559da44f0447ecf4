/** What dashed and solid mean in pictures of two cases; said in words beside the mark. */
export function LineLegend() {
  return (
    <p className="sub">
      <Entry label="Baseline" colour="var(--before)" dashes="5 4" />
      <Entry label="Scenario" colour="var(--accent)" />
    </p>
  );
}

interface EntryProps {
  readonly label: string;
  readonly colour: string;
  readonly dashes?: string;
}

function Entry({ label, colour, dashes }: EntryProps) {
  return (
    <span className="legend-entry">
      <svg width="26" height="8" aria-hidden="true">
        <line x2="26" y1="4" y2="4" strokeWidth="2" stroke={colour} strokeDasharray={dashes} />
      </svg>{' '}
      {label}
    </span>
  );
}
