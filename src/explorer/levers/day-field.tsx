import { useState } from 'react';
import { isDay } from '../scenario/choice-of-evidence.ts';

interface DayFieldProps {
  readonly id: string;
  readonly className: string;
  /** ISO day; null for none. */
  readonly value: string | null;
  readonly change: (day: string | null) => void;
}

/** A day, which counts once it is whole: a browser reports what is typed of a year as one of its own, 0002 first. */
export function DayField({ id, className, value, change }: DayFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const take = (text: string) => {
    const isWhole = text === '' || isDay(text);
    setTyped(isWhole ? null : text);
    if (isWhole) change(text === '' ? null : text);
  };
  return (
    <input
      id={id}
      className={className}
      type="date"
      value={typed ?? value ?? ''}
      onBlur={() => setTyped(null)}
      onChange={(event) => take(event.currentTarget.value)}
    />
  );
}
