import { Suspense, useEffect, useRef } from 'react';
import { ErrorBoundary } from './error-boundary.tsx';
import { Link } from './link.tsx';
import { Masthead } from './masthead.tsx';
import { usePanel, usePlace } from './navigation.ts';
import { SITE } from './page-title.ts';
import { ROUTES } from './routes.tsx';

/** The frame of every page. */
export function App() {
  const { path } = usePlace();
  const panel = usePanel();
  const route = ROUTES.find(({ matches }) => matches(path));
  const title = route?.title ?? 'No such page';
  const main = useAnnouncedPage(path, title);
  return (
    <>
      <a className="skip" href="#main">
        Skip to the answer
      </a>
      <Masthead path={path} />
      <main id="main" ref={main} tabIndex={-1}>
        <ErrorBoundary key={path} panel={panel}>
          <Suspense fallback={<p className="waiting">Loading …</p>}>{route ? <route.Page /> : <NoSuchPage />}</Suspense>
        </ErrorBoundary>
      </main>
      <footer>
        Nominal US dollars a year, at the middle values of the evidence. About four fifths of the inputs of the house's
        base case are assumed; each figure says which.
      </footer>
    </>
  );
}

/** Names the page in the tab and, when the reader has gone to another one, moves focus to it. */
function useAnnouncedPage(path: string, title: string) {
  const main = useRef<HTMLElement>(null);
  const last = useRef(path);
  useEffect(() => {
    document.title = `${title} · ${SITE}`;
    if (last.current !== path) main.current?.focus({ preventScroll: true });
    last.current = path;
  }, [path, title]);
  return main;
}

function NoSuchPage() {
  return (
    <section className="waiting">
      <h1>No such page</h1>
      <p>
        The address leads nowhere. <Link to="/">Who gains, who loses</Link> is where everything begins.
      </p>
    </section>
  );
}
