import { useRef } from 'react';
import { useAnswer } from '../../api/use-answer.ts';
import { FailureNotice } from '../../app/failure-notice.tsx';
import { type FirmOrderField, WorldDocument } from '../../generated/graphql.ts';
import { FIRST_PAGE, type FirmsView, ORDERS } from './firms-view.ts';

interface FirmsFiltersProps {
  readonly view: FirmsView;
  readonly show: (view: FirmsView) => void;
}

const NO_VARIABLES = {};

/** Name, country, role, stage, technology and order. Whatever changes, the list begins again at its first page. */
export function FirmsFilters({ view, show }: FirmsFiltersProps) {
  const { data: world, failure, retry } = useAnswer(WorldDocument, NO_VARIABLES);
  const change = (part: Partial<FirmsView>) => show({ ...view, ...part, ...FIRST_PAGE });
  const filters = useRef<HTMLElement>(null);
  const anyRole = () => {
    change({ role: '' });
    // The button goes with the role; the focus stays with the filters.
    filters.current?.querySelector('input')?.focus();
  };
  const technologies = new Map(
    world?.domains.flatMap(({ generations }) => generations.map(({ slug, name }) => [slug, name])),
  );
  return (
    <search ref={filters} className="firm-filters">
      <label>
        Name contains
        <input
          className="text-field"
          value={view.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
      </label>
      <label>
        Country, two letters
        <input
          className="text-field"
          maxLength={2}
          value={view.country}
          onChange={(event) => change({ country: event.currentTarget.value })}
        />
      </label>
      <Choice
        label="Earns at stage"
        value={view.stage}
        options={(world?.stages ?? []).map(({ slug, name }) => [slug, name])}
        choose={(stage) => change({ stage })}
      />
      <Choice
        label="Technology"
        value={view.technology}
        options={[...technologies]}
        choose={(technology) => change({ technology })}
      />
      {view.role !== '' && (
        <p className="role-filter">
          Role: {view.role.replaceAll('_', ' ')}
          <button type="button" className="button" onClick={anyRole}>
            Any role
          </button>
        </p>
      )}
      <label>
        Order by
        <select
          className="select"
          value={view.order}
          onChange={(event) => change({ order: orderOf(event.currentTarget.value) })}
        >
          {Object.entries(ORDERS).map(([field, name]) => (
            <option key={field} value={field}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="button"
        aria-pressed={view.descending}
        onClick={() => change({ descending: !view.descending })}
      >
        Largest first
      </button>
      {failure !== null && (
        <FailureNotice
          part="Stages and technologies to choose from"
          failure={failure}
          retry={retry}
          hasAnswer={false}
        />
      )}
    </search>
  );
}

function orderOf(text: string): FirmOrderField {
  const fields: readonly FirmOrderField[] = ['REVENUE', 'OPERATING_MARGIN', 'GROSS_MARGIN', 'COUNTRY'];
  return fields.find((field) => field === text) ?? 'NAME';
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly choose: (value: string) => void;
}

function Choice({ label, value, options, choose }: ChoiceProps) {
  return (
    <label>
      {label}
      <select className="select" value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">Any</option>
        {options.map(([slug, name]) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
