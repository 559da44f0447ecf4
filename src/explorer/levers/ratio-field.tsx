import { useId, useRef } from 'react';
import { WholeAmounts } from '../format/whole-amounts.tsx';

interface RatioFieldProps {
  readonly label: string;
  /** What it changes, where the label alone does not say so: for those who do not see what stands around it. */
  readonly of?: string;
  /** The reader's value; null where the evidence's holds. */
  readonly value: number | null;
  readonly evidence: number;
  /** Of the usual range: a link may set a value outside it, and the slider reaches that far then. */
  readonly min: number;
  /** Other levers may put it below the evidence's value, which could then not be had. */
  readonly max: number;
  readonly step: number;
  readonly show: (value: number) => string;
  readonly change: (value: number | null) => void;
}

/** A slider with its value, the evidence's value, and the way back to it once it is moved. */
export function RatioField({ label, of, value, evidence, min, max, step, show, change }: RatioFieldProps) {
  const id = useId();
  const slider = useRef<HTMLInputElement>(null);
  const giveBack = () => {
    change(null);
    // The button goes; the focus stays beside it.
    slider.current?.focus();
  };
  const shown = value ?? evidence;
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {of && <span className="visually-hidden">: {of}</span>}
      </label>
      {/* The slider says its value itself, and the pages their answers: here nothing is spoken at every step. */}
      <output htmlFor={id} aria-live="off" className={value === null ? undefined : 'changed'}>
        <WholeAmounts>{show(shown)}</WholeAmounts>
      </output>
      <input
        ref={slider}
        id={id}
        type="range"
        min={Math.min(min, evidence, shown)}
        max={Math.max(max, shown)}
        step={step}
        value={shown}
        aria-valuetext={show(shown)}
        onChange={(event) => change(event.currentTarget.valueAsNumber)}
      />
      <span className="evidence">
        <WholeAmounts>Evidence {show(evidence)}</WholeAmounts>
        {value !== null && (
          <button type="button" className="tool" onClick={giveBack}>
            Back to evidence<span className="visually-hidden">: {of ?? label}</span>
          </button>
        )}
      </span>
    </div>
  );
}
