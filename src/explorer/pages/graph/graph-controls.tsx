import type { ReactNode } from 'react';
import type { GraphView } from '../../graph-view/view.ts';
import { GraphFilters } from './graph-filters.tsx';
import { PathForm } from './path-form.tsx';
import { ThingSearch } from './thing-search.tsx';
import type { Pieces } from './use-pieces.ts';

interface GraphControlsProps {
  readonly view: GraphView;
  readonly show: (view: GraphView) => void;
  readonly pieces: Pieces;
  /** Moves the focus to the list of things. */
  readonly toList: () => void;
  readonly actions: ReactNode;
}

const DEPTHS = [1, 2, 3, 4];

/** Everything that says what the picture shows. */
export function GraphControls({ view, show, pieces, toList, actions }: GraphControlsProps) {
  const nameOf = (handle: string) =>
    [...pieces.piece.things.values()].find((thing) => thing.handle === handle)?.name ?? handle;
  const showHidden = () => {
    show({ ...view, hidden: [] });
    toList();
  };
  return (
    <section className="graph-controls" aria-label="What is shown">
      <ThingSearch
        label="Search the graph"
        choose={({ handle, id }) => show({ ...view, expanded: [handle], path: null, hidden: [], chosen: id })}
      />
      <fieldset className="choice">
        <legend>Links around it</legend>
        {DEPTHS.map((depth) => (
          <button
            key={depth}
            type="button"
            className="button"
            aria-pressed={view.depth === depth}
            onClick={() => show({ ...view, depth })}
          >
            {depth}
          </button>
        ))}
      </fieldset>
      <PathForm view={view} show={show} nameOf={nameOf} noPath={pieces.noPath} />
      <details className="graph-filters" open={window.innerWidth >= 1000}>
        <summary>Legend and filters</summary>
        <GraphFilters piece={pieces.piece} view={view} show={show} />
      </details>
      <div className="choice">
        {actions}
        {view.hidden.length > 0 && (
          <button type="button" className="button" onClick={showHidden}>
            Show the {view.hidden.length} hidden
          </button>
        )}
      </div>
      {pieces.cuts.map((cut) => (
        <p key={cut} className="note">
          {cut}
        </p>
      ))}
    </section>
  );
}
