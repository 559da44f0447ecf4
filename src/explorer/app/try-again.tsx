import { useLayoutEffect, useRef } from 'react';

/** Asks again. The button goes with what it stands in: the focus then goes to the heading of what has come. */
export function TryAgain({ retry }: { readonly retry: () => void }) {
  const ref = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const button = ref.current;
    // Called while the button is still in the page and has the focus, if it has it.
    return () => {
      if (button !== null && button === document.activeElement) focusWhatComes(button);
    };
  }, []);
  return (
    <button ref={ref} type="button" className="button" onClick={retry}>
      Try again
    </button>
  );
}

/** A panel is called by its own heading; on the page the answer brings headings of its own, or stands under the first. */
function focusWhatComes(gone: Element): void {
  const panel = gone.closest('dialog, .side-panel');
  const place = panel ?? document.getElementById('main') ?? document.body;
  const before = panel === null ? headingsIn(place) : [];
  // Once the page has been changed as a whole.
  queueMicrotask(() => {
    const after = headingsIn(place);
    const heading = after.find((one) => !before.includes(one)) ?? after[0];
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  });
}

function headingsIn(place: Element): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>('h1, h2, h3')];
}
