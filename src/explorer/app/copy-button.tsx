import { useRef, useState } from 'react';

interface CopyButtonProps {
  readonly label: string;
  /** What the button says once the text is on the clipboard. */
  readonly done: string;
  readonly text: string;
  readonly className: 'button' | 'tool';
}

const DONE_MS = 2_000;

/** Puts a text on the clipboard; where the browser does not let a page do so, gives it out selected, to be copied by hand. */
export function CopyButton({ label, done, text, className }: CopyButtonProps) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    const copied = await hasCopied(text);
    setState(copied ? 'copied' : 'refused');
    if (copied) setTimeout(() => setState('idle'), DONE_MS);
    // Where it stands already, it is selected again.
    else field.current?.focus();
  };
  return (
    <>
      <button type="button" className={className} onClick={copy}>
        {state === 'copied' ? done : label}
      </button>
      <span className="visually-hidden" aria-live="polite">
        {state === 'copied' && done}
      </span>
      {state === 'refused' && (
        <label className="copy-by-hand">
          <span className="note">
            The browser lets this page copy nothing. The text is selected: Ctrl+C or ⌘C copies it.
          </span>
          <textarea
            ref={field}
            readOnly
            rows={3}
            value={text}
            // The reader asked for this text, and copies it with the next key.
            // biome-ignore lint/a11y/noAutofocus: see above
            autoFocus
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      )}
    </>
  );
}

/** Over plain HTTP a browser has no clipboard at all; elsewhere the reader may have refused it. */
async function hasCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
