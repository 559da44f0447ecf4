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

/** Ends of a path by handle; one alone while the other is not chosen yet. */
type Ends = Partial<NonNullable<GraphView['path']>>;

const NOTHING: Ends = {};

/** The shortest ways between two things, by the commercial links. */
export function PathForm({ view, show, nameOf, noPath }: PathFormProps) {
  // What was chosen before its other end was. With both, the path is in the address and nowhere else.
  const [half, setHalf] = useState(NOTHING);
  // Of what was chosen here: where nothing connects two things, neither is in the picture.
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  if (view.path !== null && half !== NOTHING) setHalf(NOTHING);
  const ends = view.path ?? half;
  const choose =
    (end: keyof Ends) =>
    ({ handle, name }: Thing) => {
      setNames((old) => new Map([...old, [handle, name]]));
      const chosen: Ends = { ...ends, [end]: handle };
      const { from, to } = chosen;
      if (from === undefined || to === undefined) setHalf(chosen);
      // What was open would hide the path; it alone is shown, and things are opened from there.
      else show({ ...view, expanded: [], path: { from, to }, chosen: null });
    };
  const form = useRef<HTMLFieldSetElement>(null);
  const drop = () => {
    show({
      ...view,
      path: null,
      expanded: view.expanded.length > 0 ? view.expanded : [view.path?.from ?? 'nvidia'],
    });
    // The button goes with the path; the focus stays with the question.
    form.current?.querySelector('input')?.focus();
  };
  const nameOfEnd = (handle: string | undefined) => handle && (names.get(handle) ?? nameOf(handle));
  const [start, end] = [nameOfEnd(ends.from), nameOfEnd(ends.to)];
  return (
    <fieldset ref={form} className="path-form">
      <legend>Path between two things</legend>
      <ThingSearch label="From" choose={choose('from')} />
      <ThingSearch label="To" choose={choose('to')} />
      <p className="note" role="status">
        {start && `From ${start}`} {end && `to ${end}`}
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
