import { useEffect } from 'react';

export const SITE = 'AI-hardware value chain';

/** Names what the page shows in the tab, and with it a sheet that is kept as a file; waits while that is not known. */
export function usePageTitle(title: string | null): void {
  useEffect(() => {
    if (title !== null) document.title = `${title} · ${SITE}`;
  }, [title]);
}
