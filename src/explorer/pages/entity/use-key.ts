import { usePlace } from '../../app/navigation.ts';

/** The last part of the address: which thing the page is about. */
export function useKey(): string {
  const { path } = usePlace();
  const last = path.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    // A percent sign that begins no escape: taken as it stands, it names nothing.
    return last;
  }
}
