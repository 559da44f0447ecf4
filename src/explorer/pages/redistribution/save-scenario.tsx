import { type FormEvent, useState } from 'react';
import { ask } from '../../api/ask.ts';
import { CopyLink } from '../../app/copy-link.tsx';
import { SaveScenarioDocument } from '../../generated/graphql.ts';
import type { Cases } from '../../scenario/cases.ts';
import { useCanSave } from '../../scenario/use-can-save.ts';
import { encodeView, type View } from '../../scenario/view-address.ts';
import { WholeResult } from './whole-result.tsx';

interface SaveScenarioProps {
  readonly cases: Cases;
  /** What the levers say, for a first title. */
  readonly words: string;
  /** What the page shows, so that the link to what is kept shows the same of it. */
  readonly view: View;
}

/** What the server keeps; the title is another than the reader's where somebody had saved the same before. */
interface Kept {
  readonly id: string;
  readonly title: string;
  readonly created: boolean;
}

type Saved = Kept | { readonly refusal: string } | null;

const LONGEST_TITLE = 200;

/** Keeps the scenario at the server where that keeps any; else says how to keep it all the same. */
export function SaveScenario(props: SaveScenarioProps) {
  if (useCanSave() !== false) return <SaveForm {...props} />;
  return <p className="note">This server keeps no scenarios: “Copy link” holds the levers themselves.</p>;
}

/** Keeps the scenario at the server, for a short link that holds whatever the levers hold. */
function SaveForm({ cases, words, view }: SaveScenarioProps) {
  const [saved, setSaved] = useState<Saved>(null);
  const linkTo = (id: string) => `/${encodeView({ ...view, scenario: id, levers: null })}`;
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const title = String(new FormData(event.currentTarget).get('title')).trim();
    setSaved(await keep(title, cases));
  };
  return (
    <details className="save">
      <summary className="button">Save scenario</summary>
      <form onSubmit={save}>
        <label>
          Title{' '}
          <input
            name="title"
            type="text"
            required
            maxLength={LONGEST_TITLE}
            defaultValue={words.slice(0, LONGEST_TITLE)}
          />
        </label>
        <button type="submit" className="button">
          Save
        </button>
        <p className="note">This server keeps it, and lists it to everybody under this title.</p>
      </form>
      <div role="status">
        {saved !== null && 'refusal' in saved && <p className="note">Not saved: {saved.refusal}</p>}
        {saved !== null && 'id' in saved && (
          <>
            <p className="note">
              {saved.created ? 'Saved as' : `Was there already as “${saved.title}”:`}{' '}
              <a href={linkTo(saved.id)}>{saved.id.slice(0, 12)}</a>. <CopyLink address={linkTo(saved.id)} />
            </p>
            <WholeResult id={saved.id} />
          </>
        )}
      </div>
    </details>
  );
}

async function keep(title: string, cases: Cases): Promise<Saved> {
  const outcome = await ask(SaveScenarioDocument, { input: { title, ...cases } }, new AbortController().signal);
  if (outcome.kind === 'failure') return { refusal: outcome.failure.message };
  const { scenario, created, userErrors } = outcome.data.saveScenario;
  return scenario ? { ...scenario, created } : { refusal: userErrors.map(({ message }) => message).join(' ') };
}
