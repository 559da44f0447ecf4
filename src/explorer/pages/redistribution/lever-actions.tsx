import { CopyLink } from '../../app/copy-link.tsx';
import { Link } from '../../app/link.tsx';
import { NO_LEVERS } from '../../scenario/levers.ts';
import { encodePair, encodeView, type View } from '../../scenario/view-address.ts';

/** Pass the scenario on, or set it beside the base case. */
export function LeverActions({ view }: { readonly view: View }) {
  return (
    <>
      <CopyLink address={`/${encodeView(view)}`} />
      <Link className="button" to={`/compare${encodePair({ year: view.year, a: NO_LEVERS, b: view.levers })}`}>
        Compare with base case
      </Link>
    </>
  );
}
