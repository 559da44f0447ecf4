import { goTo, usePlace } from './navigation.ts';

/** The way on from an address that leads nowhere: the same page as it begins; nothing where it already is that. */
export function StartOver({ label }: { readonly label: string }) {
  const { path, search } = usePlace();
  if (search === '') return null;
  const start = () => {
    goTo(path);
    // The button goes with the notice; the focus stays on the page.
    document.getElementById('main')?.focus({ preventScroll: true });
  };
  return (
    <button type="button" className="button" onClick={start}>
      {label}
    </button>
  );
}
