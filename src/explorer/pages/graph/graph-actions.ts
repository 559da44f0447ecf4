import type { Point } from '../../graph-view/layout.ts';
import type { Thing } from '../../graph-view/thing.ts';
import type { GraphView } from '../../graph-view/view.ts';

/** What a reader does to a thing of the picture, by its global id. */
export interface GraphActions {
  readonly choose: (id: string) => void;
  readonly expand: (id: string) => void;
  readonly pin: (id: string, place: Point) => void;
}

export function actionsOn(
  view: GraphView,
  show: (view: GraphView) => void,
  things: ReadonlyMap<string, Thing>,
  pin: GraphActions['pin'],
): GraphActions {
  return {
    choose: (id) => show({ ...view, chosen: id }),
    expand: (id) => {
      const handle = things.get(id)?.handle ?? id;
      if (!view.expanded.includes(handle)) show({ ...view, expanded: [...view.expanded, handle], chosen: id });
    },
    pin,
  };
}
