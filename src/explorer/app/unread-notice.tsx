import { StartOver } from './start-over.tsx';

interface UnreadNoticeProps {
  /** What of the address could not be read, as it stands there. */
  readonly parts: readonly string[];
  /** Sentences that say what would have been read. */
  readonly notes?: readonly string[];
  readonly startOver: string;
}

/** That a link is damaged and which part of it counts for nothing, so that nobody takes what is shown for what was sent. */
export function UnreadNotice({ parts, notes = [], startOver }: UnreadNoticeProps) {
  if (parts.length === 0) return null;
  return (
    <div role="alert" className="notice">
      <strong>Part of this link could not be read.</strong>
      <span>
        Left out:{' '}
        {[...new Set(parts)].map((part, at) => (
          <span key={part}>
            {at > 0 && ', '}
            <code>{part}</code>
          </span>
        ))}
        . {notes.map((note) => `${note} `)}The rest of the link was applied.
      </span>
      <StartOver label={startOver} />
    </div>
  );
}
