import { useEffect, useState } from 'react';

/** A screen reader that is told of every step of a drag reads none of them out. */
const REST_MS = 1_000;

/** A value once it has rested; null until it first differs from what stood there at the beginning. */
export function useRested<T>(value: T): T | null {
  const key = JSON.stringify(value);
  const [first] = useState(key);
  const [rested, rest] = useState<{ readonly key: string; readonly value: T } | null>(null);
  const told = rested?.key ?? first;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the value
  useEffect(() => {
    if (key === told) return;
    const timer = setTimeout(() => rest({ key, value }), REST_MS);
    return () => clearTimeout(timer);
  }, [key, told]);
  return rested?.value ?? null;
}
