import { type KeyboardEvent, useId, useState } from 'react';
import type { Failure } from '../../api/failure.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { FailureNotice } from '../../app/failure-notice.tsx';
import { SuggestionsDocument } from '../../generated/graphql.ts';
import { KIND_NAMES, type Thing, thingOf } from '../../graph-view/thing.ts';

interface ThingSearchProps {
  readonly label: string;
  readonly choose: (thing: Thing) => void;
}

/** A search box with suggestions: the combobox pattern with a list box, arrow keys, Enter and Escape. */
export function ThingSearch({ label, choose }: ThingSearchProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState(false);
  const { found, failure, retry } = useSuggestions(text);
  const things = found ?? [];
  const shown = open && things.length > 0;
  const take = (thing: Thing | undefined) => {
    if (thing === undefined) return;
    setText('');
    setOpen(false);
    choose(thing);
  };
  const down = () => {
    setOpen(true);
    setActive(shown ? Math.min(things.length - 1, active + 1) : 0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setOpen(false);
    else if (event.key === 'Enter') take(shown ? things[active] : undefined);
    else if (event.key === 'ArrowDown') down();
    else if (event.key === 'ArrowUp') setActive(Math.max(0, active - 1));
    else return;
    event.preventDefault();
  };
  return (
    <div className="thing-search">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="text-field"
        role="combobox"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown ? `${id}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder="Firm, ticker, product …"
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={`${label}: suggestions`} hidden={!shown}>
        {things.map((thing, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the box has the focus and the keys
          <div
            key={thing.id}
            id={`${id}-${at}`}
            role="option"
            aria-selected={at === active}
            // Before the blur, which would close the list.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(thing)}
          >
            {thing.name} <span className="kind">{KIND_NAMES[thing.kind]}</span>
          </div>
        ))}
      </div>
      <p className="note" role="status">
        {open && found?.length === 0 && 'Nothing found'}
      </p>
      {failure !== null && (
        <FailureNotice part={`${label}: suggestions`} failure={failure} retry={retry} hasAnswer={false} />
      )}
    </div>
  );
}

interface Suggestions {
  /** Null while that is not known, and without a text. */
  readonly found: readonly Thing[] | null;
  /** Why it is not known. */
  readonly failure: Failure | null;
  readonly retry: () => void;
}

/** What the API suggests to this very text, of what can stand in the picture: Enter must not choose what an older text found. */
function useSuggestions(text: string): Suggestions {
  const wanted = text.trim();
  const { data, variables, failure, retry } = useAnswer(SuggestionsDocument, wanted === '' ? null : { text: wanted });
  const things = variables?.text === wanted ? data?.search.nodes.map(({ node }) => thingOf(node)) : undefined;
  const found = things?.filter(({ path }) => path !== null) ?? null;
  return { found, failure: wanted === '' ? null : failure, retry };
}
