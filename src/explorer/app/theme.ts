/** Light, dark, or as the system has it. Kept on this device; nothing else is. */
export type Theme = 'system' | 'light' | 'dark';

const KEY = 'theme';

export function storedTheme(): Theme {
  try {
    const stored = window.localStorage.getItem(KEY);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  } catch {
    // Storage can be forbidden; the page then follows the system.
    return 'system';
  }
}

export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    window.localStorage.setItem(KEY, theme);
  } catch {
    // As above: the choice then lasts as long as the page.
  }
}

/**
 * By day while the page is printed, whatever the reader chose. The style sheet for print says so too, but holds only once
 * pictures that draw themselves have had their last chance to do so.
 */
export function printByDay(): void {
  const { dataset } = document.documentElement;
  window.addEventListener('beforeprint', () => {
    const { theme } = dataset;
    dataset.theme = 'light';
    const giveBack = () => {
      if (theme === undefined) delete dataset.theme;
      else dataset.theme = theme;
    };
    window.addEventListener('afterprint', giveBack, { once: true });
  });
}
