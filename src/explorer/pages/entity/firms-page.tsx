import { WholeAmounts } from '../../format/whole-amounts.tsx';
import './entity.css';
import { queryText } from '../../api/playground-link.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useAddressState } from '../../app/address-state.ts';
import { FailureNotice } from '../../app/failure-notice.tsx';
import { Link } from '../../app/link.tsx';
import { usePlace } from '../../app/navigation.ts';
import { UnreadNotice } from '../../app/unread-notice.tsx';
import { useLast } from '../../app/use-last.ts';
import { QueryTools } from '../../figure/figure-tools.tsx';
import { BASIS_WORDS } from '../../format/basis-words.ts';
import { percent, usd } from '../../format/numbers.ts';
import { FirmsDocument, type FirmsQuery } from '../../generated/graphql.ts';
import { ratioColumn, textCell } from './cells.tsx';
import { FirmsFilters } from './firms-filters.tsx';
import { nextPage, placeWords, previousPage } from './firms-place.ts';
import { decodeFirmsView, encodeFirmsView, firmsVariables, PAGE, unreadInFirmsView } from './firms-view.ts';
import { RowsCard } from './rows-card.tsx';

/** `/firms`: every firm, filtered, ordered, in pages. */
export function FirmsPage() {
  const { search } = usePlace();
  const [view, show] = useAddressState(decodeFirmsView, encodeFirmsView);
  const variables = firmsVariables(view);
  const answer = useAnswer(FirmsDocument, variables);
  const firms = answer.data?.firms ?? null;
  // The view speaks of the page that is asked for, which another one precedes until it comes.
  const page = answer.pending || answer.failure !== null ? null : firms;
  const place = useLast(page && placeWords(view.at, page));
  const previous = page?.pageInfo.hasPreviousPage ? previousPage(view, page) : null;
  const next = page?.pageInfo.hasNextPage ? nextPage(view, page) : null;
  return (
    <div className="entity-page" aria-busy={answer.pending}>
      <header className="entity-head">
        <h1 className="page-title">Firms</h1>
        <p className="tools">
          <QueryTools query={queryText(FirmsDocument, variables)} />
        </p>
      </header>
      <UnreadNotice parts={unreadInFirmsView(search)} startOver="Start over" />
      <FailureNotice failure={answer.failure} retry={answer.retry} hasAnswer={firms !== null} />
      <FirmsFilters view={view} show={show} />
      <p role="status">{place ?? 'Loading …'}</p>
      {firms && <FirmRows firms={firms.nodes} />}
      <nav className="choice" aria-label="Pages of the list">
        {/* Not `disabled`, which would drop the focus of whoever has just turned to the last page. */}
        <button
          type="button"
          className="button"
          aria-disabled={previous === null}
          onClick={() => previous && show(previous)}
        >
          Previous {PAGE}
        </button>
        <button type="button" className="button" aria-disabled={next === null} onClick={() => next && show(next)}>
          Next {PAGE}
        </button>
      </nav>
    </div>
  );
}

function FirmRows({ firms }: { readonly firms: FirmsQuery['firms']['nodes'] }) {
  return (
    <RowsCard
      title="Firms of this page"
      columns={[
        'Firm',
        'Country',
        'Ticker',
        'Roles',
        'Revenue, USD',
        ratioColumn('Operating margin'),
        ratioColumn('Gross margin'),
        'Not of accounts, or of an earlier year',
      ]}
      rows={firms.map((firm) => ({
        key: firm.slug,
        cells: [
          { show: <Link to={`/firms/${firm.slug}`}>{firm.name}</Link>, file: firm.name },
          textCell(firm.country),
          textCell(firm.ticker),
          textCell(firm.roles.map((role) => role.replaceAll('_', ' ')).join(', ')),
          numberCell(firm.revenueUsd, usd),
          numberCell(firm.operatingMargin, percent),
          numberCell(firm.grossMargin, percent),
          textCell([...notOfAccounts(firm), ...ofAnEarlierYear(firm)].join(', ')),
        ],
      }))}
    />
  );
}

type ListedFirm = FirmsQuery['firms']['nodes'][number];

/** Which of the three numbers somebody remembers or adjusted, and which of both. */
function notOfAccounts(firm: ListedFirm): string[] {
  const numbers = [
    { name: 'revenue', value: firm.revenueUsd, basis: firm.revenueBasis },
    { name: 'operating margin', value: firm.operatingMargin, basis: firm.operatingMarginBasis },
    { name: 'gross margin', value: firm.grossMargin, basis: firm.grossMarginBasis },
  ];
  return numbers.flatMap(({ name, value, basis }) => {
    if (value === null || basis === 'REPORTED' || basis === 'DERIVED') return [];
    return `${name} ${BASIS_WORDS[basis ?? 'ASSUMED']}`;
  });
}

/** Which margins are of another year than the revenue beside them. */
function ofAnEarlierYear(firm: ListedFirm): string[] {
  const margins = [
    { name: 'operating margin', year: firm.operatingMarginFiscalYear },
    { name: 'gross margin', year: firm.grossMarginFiscalYear },
  ];
  return margins.flatMap(({ name, year }) =>
    year === null || year === firm.revenueFiscalYear ? [] : `${name} of ${year}`,
  );
}

function numberCell(value: number | null | undefined, show: (value: number) => string) {
  return { show: value == null ? '–' : <WholeAmounts>{show(value)}</WholeAmounts>, file: value ?? null };
}
