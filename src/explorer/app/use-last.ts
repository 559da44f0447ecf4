import { useState } from 'react';

/** A value, or the last one there was. */
export function useLast<T>(value: T | null): T | null {
  const [last, remember] = useState(value);
  if (value !== null && value !== last) remember(value);
  return value ?? last;
}
