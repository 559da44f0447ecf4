import { closePanel, openPanel, usePanel } from '../app/navigation.ts';
import type { Subject } from './subject.ts';

interface Explained {
  /** The figure whose panel is open; null without one. */
  readonly subject: Subject | null;
  readonly explain: (subject: Subject) => void;
  readonly close: () => void;
}

/** Which figure's origin the reader looks at: a step of the browser's history, and no part of the address that is passed on. */
export function useExplained(): Explained {
  // `explain` alone opens a panel.
  const subject = usePanel() as Subject | null;
  return { subject, explain: openPanel, close: closePanel };
}
