import 'graphiql/setup-workers/vite';
import '@graphiql/plugin-explorer/style.css';
import 'graphiql/style.css';
import './playground.css';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { EXAMPLES } from './examples.ts';
import { fetcher } from './fetcher.ts';
import { PagesStrip } from './pages-strip.tsx';

const plugins = [explorerPlugin()];
/** `?query=` opens that one document instead of the examples, so that other pages can link here. */
const shared = new URLSearchParams(window.location.search);
const query = shared.get('query');
const variables = shared.get('variables');

const tabs = query === null ? EXAMPLES.map((example) => ({ query: example })) : [{ query, variables }];

const container = document.getElementById('playground');
if (container !== null) {
  createRoot(container).render(
    <GraphiQL fetcher={fetcher} plugins={plugins} defaultTabs={tabs}>
      <GraphiQL.Footer>
        <PagesStrip />
      </GraphiQL.Footer>
    </GraphiQL>,
  );
}
