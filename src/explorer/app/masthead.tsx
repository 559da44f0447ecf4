import { Link } from './link.tsx';
import { ROUTES } from './routes.tsx';
import { ThemeChoice } from './theme-choice.tsx';

/** The site's name, its pages, the playground, and the choice of day or night. */
export function Masthead({ path }: { readonly path: string }) {
  return (
    <header className="masthead">
      <Link to="/" className="brand">
        AI-hardware value chain
      </Link>
      <nav aria-label="Pages">
        {ROUTES.map(
          ({ entry, matches }) =>
            entry && (
              <Link key={entry.path} to={entry.path} current={matches(path)}>
                {entry.label}
              </Link>
            ),
        )}
        <a href="/graphql">Playground</a>
      </nav>
      <ThemeChoice />
    </header>
  );
}
