import { useRef } from 'react';
import { WholeAmounts } from '../format/whole-amounts.tsx';
import { changesOf } from '../scenario/changes-of.ts';
import type { Levers } from '../scenario/levers.ts';
import type { LeverProps } from './lever-props.ts';

/** Everything that the reader changed, each with the way back to the evidence, wherever it was changed. */
export function ChangedLevers({ world, levers, change }: LeverProps) {
  const list = useRef<HTMLUListElement>(null);
  const giveBack = (without: Levers) => {
    change(without);
    // The button goes; the focus stays where it was, also when that was the last.
    list.current?.focus();
  };
  return (
    <ul ref={list} className="changes" tabIndex={-1} aria-label="Changed">
      {changesOf(levers, world).map(({ words, without }) => (
        <li key={words}>
          <WholeAmounts>{words}</WholeAmounts>
          <button type="button" className="tool" onClick={() => giveBack(without)}>
            Give back<span className="visually-hidden">: {words}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
