import { type FormEvent, useId, useRef } from 'react';
import { publisherName } from '../scenario/evidence-values.ts';
import { DayField } from './day-field.tsx';
import type { LeverProps } from './lever-props.ts';

/** Whose claims come before the house view, and as of which day. */
export function EvidenceLevers({ world, levers, change }: LeverProps) {
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  const { publishers, knownOn } = levers;
  const others = world.evidencePublishers.filter(({ slug }) => !publishers.includes(slug));
  const choose = (chosen: readonly string[]) => change({ ...levers, publishers: chosen });
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const slug = String(new FormData(event.currentTarget).get('publisher'));
    if (slug !== '') choose([...publishers, slug]);
    event.currentTarget.reset();
  };
  const leaveOut = (slug: string) => {
    choose(publishers.filter((other) => other !== slug));
    // The button goes with the publisher; the focus stays with the choice of them.
    select.current?.focus();
  };
  return (
    <>
      <form className="add-publisher" onSubmit={add}>
        <label htmlFor={`${id}-who`}>Whose evidence</label>
        <select ref={select} id={`${id}-who`} name="publisher" className="select" defaultValue="">
          <option value="">{publishers.length === 0 ? 'The house view; or first …' : 'Then …'}</option>
          {others.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
        <button type="submit" className="button">
          Add
        </button>
      </form>
      <ol className="chosen-publishers">
        {publishers.map((slug) => (
          <li key={slug}>
            {publisherName(world, slug)}{' '}
            <button
              type="button"
              className="button"
              aria-label={`Without ${publisherName(world, slug)}`}
              onClick={() => leaveOut(slug)}
            >
              ×
            </button>
          </li>
        ))}
      </ol>
      <label htmlFor={`${id}-day`}>Known on</label>
      <DayField
        id={`${id}-day`}
        className="select"
        value={knownOn}
        change={(day) => change({ ...levers, knownOn: day })}
      />
    </>
  );
}
