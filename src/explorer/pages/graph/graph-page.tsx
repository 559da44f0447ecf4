import { useMemo, useRef, useState } from 'react';
import './graph.css';
import '../entity/entity.css';
import { useAddressState } from '../../app/address-state.ts';
import { CopyLink } from '../../app/copy-link.tsx';
import { FailureNotice } from '../../app/failure-notice.tsx';
import { usePlace } from '../../app/navigation.ts';
import { UnreadNotice } from '../../app/unread-notice.tsx';
import type { Places } from '../../graph-view/layout.ts';
import { useLayout } from '../../graph-view/use-layout.ts';
import { decodeGraphView, encodeGraphView, unreadInGraphView } from '../../graph-view/view.ts';
import { visiblePart } from '../../graph-view/visible.ts';
import { actionsOn } from './graph-actions.ts';
import { GraphControls } from './graph-controls.tsx';
import { GraphShown } from './graph-shown.tsx';
import { PanelOfChosen } from './panel-of-chosen.tsx';
import { queryOf } from './query-of.ts';
import { dayOf } from './standing-words.ts';
import { useMembers } from './use-members.ts';
import { usePieces } from './use-pieces.ts';

const NO_PINS: Places = {};

/** The graph: search, expand, hide, pin, filter, find a path; the picture with its list and the chosen thing beside. */
export function GraphPage() {
  const { search } = usePlace();
  const [asked, show] = useAddressState(decodeGraphView, encodeGraphView);
  const [pins, setPins] = useState(NO_PINS);
  // Where the focus goes when a button has done its work and is gone.
  const list = useRef<HTMLDivElement>(null);
  const toList = () => list.current?.focus();
  const { ids: members, isUnknown, ...filtering } = useMembers(asked.technology);
  // What cannot be read is left out, so that the next change of the view drops it from the address.
  const view = isUnknown ? { ...asked, technology: null } : asked;
  const unread = [...unreadInGraphView(search), ...(isUnknown ? [`tech=${asked.technology}`] : [])];
  const pieces = usePieces(view);
  const places = useLayout(pieces.piece, pins);
  const { expanded, hidden, off, by } = view;
  // The address is read anew at every render; its text says whether anything changed.
  const filter = JSON.stringify({ expanded, hidden, off, by });
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const visible = useMemo(() => {
    const kept = [...pieces.piece.things.values()].filter(
      ({ id, handle }) => expanded.includes(handle) || expanded.includes(id),
    );
    return visiblePart(pieces.piece, { hidden, off, by, members, kept: kept.map(({ id }) => id) });
  }, [pieces.piece, members, filter]);
  const actions = actionsOn(view, show, pieces.piece.things, (id, place) =>
    setPins((old) => ({ ...old, [id]: place })),
  );
  return (
    <div className="graph-page" aria-busy={pieces.pending}>
      <h1 className="page-title">The graph</h1>
      <UnreadNotice parts={unread} startOver="Start over" />
      <FailureNotice
        failure={pieces.failure ?? filtering.failure}
        retry={() => {
          pieces.retry();
          filtering.retry();
        }}
        hasAnswer={pieces.piece.things.size > 0}
      />
      <GraphControls
        view={view}
        show={show}
        pieces={pieces}
        toList={toList}
        actions={<CopyLink address={`/graph${encodeGraphView(view)}`} />}
      />
      <GraphShown
        piece={visible}
        pieces={pieces}
        places={places}
        pins={pins}
        chosen={view.chosen}
        day={dayOf(view)}
        list={list}
        query={queryOf(view)}
        {...actions}
      />
      <PanelOfChosen
        view={view}
        show={show}
        piece={visible}
        places={places}
        pins={pins}
        setPins={setPins}
        toList={toList}
        {...actions}
      />
    </div>
  );
}
