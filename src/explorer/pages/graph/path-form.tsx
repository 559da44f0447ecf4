import { useRef, useState } from 'react';
import type { Thing } from '../../graph-view/thing.ts';
import type { GraphView } from '../../graph-view/view.ts';
import { ThingSearch } from './thing-search.tsx';

interface PathFormProps {
  readonly view: GraphView;
  readonly show: (view: GraphView) => void;
  readonly nameOf: (handle: string) => string;
  readonly noPath: boolean;
}

/** The shortest ways between two things, by the commercial links. */
export function PathForm({ view, show, nameOf, noPath }: PathFormProps) {
  const [from, setFrom] = useState<Thing | null>(null);
  const [to, setTo] = useState<Thing | null>(null);
  const find = (start: Thing | null, end: Thing | null) => {
    setFrom(start);
    setTo(end);
    // What was open would hide the path; it alone is shown, and things are opened from there.
    if (start && end) show({ ...view, expanded: [], path: { from: start.handle, to: end.handle }, chosen: null });
  };
  const form = useRef<HTMLFieldSetElement>(null);
  const drop = () => {
    setFrom(null);
    setTo(null);
    show({
      ...view,
      path: null,
      expanded: view.expanded.length > 0 ? view.expanded : [view.path?.from ?? 'nvidia'],
    });
    // The button goes with the path; the focus stays with the question.
    form.current?.querySelector('input')?.focus();
  };
  const ends = {
    from: from?.name ?? (view.path && nameOf(view.path.from)),
    to: to?.name ?? (view.path && nameOf(view.path.to)),
  };
  return (
    <fieldset ref={form} className="path-form">
      <legend>Path between two things</legend>
      <ThingSearch label="From" choose={(thing) => find(thing, to)} />
      <ThingSearch label="To" choose={(thing) => find(from, thing)} />
      <p className="note" role="status">
        {ends.from && `From ${ends.from}`} {ends.to && `to ${ends.to}`}
        {noPath && ': no connection within six hops.'}
      </p>
      {view.path && (
        <button type="button" className="button" onClick={drop}>
          Drop the path
        </button>
      )}
    </fieldset>
  );
}
