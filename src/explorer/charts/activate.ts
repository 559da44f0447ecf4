import type { KeyboardEvent } from 'react';

/** What makes an SVG element answer as a button does: a click, Enter and the space bar. */
export function activate(onClick: () => void) {
  return {
    onClick,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onClick();
    },
  };
}
