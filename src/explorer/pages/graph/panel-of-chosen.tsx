import type { Places } from '../../graph-view/layout.ts';
import type { Piece } from '../../graph-view/piece.ts';
import type { GraphView } from '../../graph-view/view.ts';
import type { GraphActions } from './graph-actions.ts';
import { SidePanel } from './side-panel.tsx';
import { dayOf } from './standing-words.ts';

interface PanelOfChosenProps extends GraphActions {
  readonly view: GraphView;
  readonly show: (view: GraphView) => void;
  readonly piece: Piece;
  readonly places: Places | null;
  readonly pins: Places;
  readonly setPins: (pins: Places) => void;
  /** Moves the focus to the list of things. */
  readonly toList: () => void;
}

/** The side panel of what is chosen, or a word on how to choose. */
export function PanelOfChosen(props: PanelOfChosenProps) {
  const { view, show, piece, places, pins, setPins, toList, choose, expand, pin } = props;
  const thing = view.chosen === null ? undefined : piece.things.get(view.chosen);
  if (thing === undefined) {
    return (
      <section className="side-panel" aria-label="Chosen thing">
        <p className="note">
          Choose a thing in the picture or in the list. A double click or Enter opens what surrounds it; dragging a
          thing pins it.
        </p>
      </section>
    );
  }
  const { id, handle } = thing;
  const togglePin = () => {
    const place = places?.[id];
    if (id in pins) setPins(Object.fromEntries(Object.entries(pins).filter(([other]) => other !== id)));
    else if (place !== undefined) pin(id, place);
  };
  const hide = () => {
    show({ ...view, hidden: [...view.hidden, id], chosen: null });
    toList();
  };
  return (
    <SidePanel
      thing={thing}
      piece={piece}
      day={dayOf(view)}
      pinned={id in pins}
      expanded={view.expanded.includes(handle)}
      choose={choose}
      expand={() => expand(id)}
      hide={hide}
      pin={togglePin}
      showAlone={() => show({ ...view, expanded: [handle], path: null, hidden: [] })}
    />
  );
}
