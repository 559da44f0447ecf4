import { type ReactNode, type RefObject, useEffect, useId, useLayoutEffect, useRef } from 'react';

interface DrawerProps {
  readonly title: string;
  /** What stays in sight below the title. */
  readonly lead?: ReactNode;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** A panel beside the page. The browser's own dialog keeps focus in it, closes on Escape, and gives focus back. */
export function Drawer({ title, lead, close, children }: DrawerProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const head = useRef<HTMLElement>(null);
  useClearOf(head, ref);
  const id = useId();
  // Closed while it is still in the page, or the browser has nothing from which to give focus back: also where the panel goes
  // with a step back.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog?.open === false) dialog.showModal();
    return () => dialog?.close();
  }, []);
  const shut = () => ref.current?.close();
  return (
    // A click on the dialog itself, outside its content, is one on its backdrop; Escape does the same by keyboard.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <dialog
      ref={ref}
      className="drawer"
      aria-labelledby={id}
      onClose={close}
      onClick={(event) => event.target === event.currentTarget && shut()}
    >
      <div className="drawer-content">
        <header ref={head}>
          <h2 id={id}>{title}</h2>
          <button type="button" className="button" onClick={shut}>
            Close
          </button>
          {lead}
        </header>
        {children}
      </div>
    </dialog>
  );
}

/** Room for the outline of what has the focus, CSS pixels. */
const OUTLINE = 4;

/** Scrolls what gets the focus clear of a head that stays in sight, however many lines its words take. */
function useClearOf(head: RefObject<HTMLElement | null>, scrolled: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const [above, below] = [head.current, scrolled.current];
    if (above === null || below === null) return;
    const observer = new ResizeObserver(() => {
      below.style.scrollPaddingTop = `${above.offsetHeight + OUTLINE}px`;
    });
    observer.observe(above);
    return () => observer.disconnect();
  }, [head, scrolled]);
}
