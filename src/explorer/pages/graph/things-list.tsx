import { type KeyboardEvent, type Ref, useEffect, useId, useRef } from 'react';
import { counted } from '../../format/counted.ts';
import { KIND_NAMES, type Thing } from '../../graph-view/thing.ts';
import { KindMark } from './marks.tsx';

interface ThingsListProps {
  readonly list: Ref<HTMLDivElement>;
  readonly things: readonly Thing[];
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
  readonly expand: (id: string) => void;
}

/** Everything in the picture as a list for keyboards and screen readers: arrows choose, Enter opens what surrounds it. */
export function ThingsList({ list, things, counts, chosen, choose, expand }: ThingsListProps) {
  const id = useId();
  const selected = useRef<HTMLDivElement>(null);
  const at = things.findIndex((thing) => thing.id === chosen);
  const isListed = at >= 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another thing is chosen, or it comes into the list
  useEffect(() => {
    if (selected.current !== null) bringIntoList(selected.current);
  }, [chosen, isListed]);
  const onKeyDown = (event: KeyboardEvent) => {
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: things.length - 1 }[event.key];
    if (target !== undefined) choose(things[Math.max(0, Math.min(things.length - 1, target))]?.id ?? '');
    else if (event.key === 'Enter' && chosen !== null) expand(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      className="things"
      role="listbox"
      tabIndex={0}
      aria-label="Things in the picture"
      aria-activedescendant={isListed ? `${id}-${at}` : undefined}
      onKeyDown={onKeyDown}
    >
      {things.map((thing, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the list has the focus and the keys
        <div
          key={thing.id}
          ref={thing.id === chosen ? selected : null}
          id={`${id}-${index}`}
          role="option"
          aria-selected={thing.id === chosen}
          onClick={() => choose(thing.id)}
        >
          <KindMark kind={thing.kind} /> {thing.name}{' '}
          <span className="kind">
            {KIND_NAMES[thing.kind]}, {counted(counts.get(thing.id) ?? 0, 'link')}
          </span>
        </div>
      ))}
    </div>
  );
}

/** Scrolls the list and nothing around it: the reader may be looking at another part of the page. */
function bringIntoList(row: HTMLElement): void {
  const list = row.parentElement;
  if (list === null) return;
  const { top, bottom } = row.getBoundingClientRect();
  const above = list.getBoundingClientRect().top + list.clientTop - top;
  const below = bottom - (list.getBoundingClientRect().top + list.clientTop + list.clientHeight);
  if (above > 0) list.scrollTop -= above;
  else if (below > 0) list.scrollTop += below;
}
