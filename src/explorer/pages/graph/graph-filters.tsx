import { useId } from 'react';
import { useAnswer } from '../../api/use-answer.ts';
import { FailureNotice } from '../../app/failure-notice.tsx';
import { type Relation, TechnologyNamesDocument } from '../../generated/graphql.ts';
import type { Piece } from '../../graph-view/piece.ts';
import { FAMILIES, type Family, RELATIONS } from '../../graph-view/relations.ts';
import { holdsOn, NOT_HELD } from '../../graph-view/standing.ts';
import { KIND_NAMES } from '../../graph-view/thing.ts';
import type { GraphView } from '../../graph-view/view.ts';
import { DayField } from '../../levers/day-field.tsx';
import { BarredMark, KindMark, LinkMark } from './marks.tsx';
import { dayOf } from './standing-words.ts';

interface GraphFiltersProps {
  /** Everything that was loaded, before any filter. */
  readonly piece: Piece;
  readonly view: GraphView;
  readonly show: (view: GraphView) => void;
}

const NO_VARIABLES = {};

/** The legend, whose entries are also the filter; and the filters by technology and by day. */
export function GraphFilters({ piece, view, show }: GraphFiltersProps) {
  const id = useId();
  const { data, failure, retry } = useAnswer(TechnologyNamesDocument, NO_VARIABLES);
  const kinds = [...new Set([...piece.things.values()].map(({ kind }) => kind))];
  const relations = [...new Set([...piece.links.values()].map(({ relation }) => relation))];
  const day = dayOf(view);
  const hasEnded = [...piece.links.values()].some((link) => !holdsOn(day, link));
  return (
    <>
      <ul className="kinds" aria-label="Kinds of things">
        {kinds.map((kind) => (
          <li key={kind}>
            <KindMark kind={kind} /> {KIND_NAMES[kind]}
          </li>
        ))}
      </ul>
      {familiesOf(relations).map(([family, members]) => (
        <fieldset key={family} className="family">
          <legend>
            <LinkMark family={family} /> {FAMILIES[family].name}
          </legend>
          {members.map((relation) => (
            <label key={relation}>
              <input
                type="checkbox"
                checked={!view.off.includes(relation)}
                onChange={() => show({ ...view, off: toggled(view.off, relation) })}
              />{' '}
              {RELATIONS[relation].verb}
            </label>
          ))}
        </fieldset>
      ))}
      {hasEnded && (
        <p className="family">
          <span>
            <BarredMark /> {NOT_HELD}
          </span>
        </p>
      )}
      <p className="filter">
        <label htmlFor={`${id}-technology`}>Technology</label>
        <select
          id={`${id}-technology`}
          className="select"
          value={view.technology ?? ''}
          onChange={(event) => show({ ...view, technology: event.currentTarget.value || null })}
        >
          <option value="">All</option>
          {data?.technologies.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </p>
      {failure !== null && (
        <FailureNotice part="Technologies to choose from" failure={failure} retry={retry} hasAnswer={data !== null} />
      )}
      <p className="filter">
        <label htmlFor={`${id}-day`}>Links known by</label>
        <DayField id={`${id}-day`} className="text-field" value={view.by} change={(by) => show({ ...view, by })} />
      </p>
    </>
  );
}

function toggled(off: readonly Relation[], relation: Relation): readonly Relation[] {
  return off.includes(relation) ? off.filter((other) => other !== relation) : [...off, relation];
}

function familiesOf(relations: readonly Relation[]): readonly (readonly [Family, readonly Relation[]])[] {
  const families = new Map<Family, Relation[]>();
  for (const relation of [...relations].sort()) {
    const { family } = RELATIONS[relation];
    families.set(family, [...(families.get(family) ?? []), relation]);
  }
  return [...families];
}
