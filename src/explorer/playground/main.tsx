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
/**
 * `?query=` opens that one document, so that other pages can link here: instead of the examples, or in a tab of its own beside those
 * that the reader has. Its variables are given even where there are none: else those that were typed last would stand beside it.
 */
const shared = new URLSearchParams(window.location.search);
const query = shared.get('query');
const variables = shared.get('variables') ?? '';
const opened = query === null ? {} : { initialQuery: query, initialVariables: variables };
const tabs = query === null ? EXAMPLES.map((example) => ({ query: example })) : [{ query, variables }];

const container = document.getElementById('playground');
if (container !== null) {
  createRoot(container).render(
    <GraphiQL fetcher={fetcher} plugins={plugins} defaultTabs={tabs} {...opened}>
      <GraphiQL.Footer>
        <PagesStrip />
      </GraphiQL.Footer>
    </GraphiQL>,
  );
}
