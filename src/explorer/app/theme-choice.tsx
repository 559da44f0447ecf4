import { useId, useState } from 'react';
import { applyTheme, storedTheme, type Theme } from './theme.ts';

const LABELS: Readonly<Record<Theme, string>> = { system: 'As the system', light: 'Light', dark: 'Dark' };

/** Day, night, or as the system has it. */
export function ThemeChoice() {
  const id = useId();
  const [theme, setTheme] = useState(storedTheme);
  const choose = (next: Theme) => {
    applyTheme(next);
    setTheme(next);
  };
  return (
    <span className="theme">
      <label htmlFor={id} className="visually-hidden">
        Colours
      </label>
      <select id={id} className="select" value={theme} onChange={(event) => choose(themeOf(event.currentTarget.value))}>
        {Object.entries(LABELS).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </span>
  );
}

function themeOf(text: string): Theme {
  return text === 'light' || text === 'dark' ? text : 'system';
}
