import './design/tokens.css';
import './design/base.css';
import './design/layout.css';
import './design/parts.css';
import './design/controls.css';
import './design/levers.css';
import './design/scenarios.css';
import './design/drawer.css';
import './design/print.css';
import './design/forced-colours.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { applyTheme, printByDay, storedTheme } from './app/theme.ts';

applyTheme(storedTheme());
printByDay();
const container = document.getElementById('explorer');
if (container !== null) createRoot(container).render(<App />);
