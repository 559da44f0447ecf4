import { useState } from 'react';

/** Puts the address of what is shown on the clipboard. */
export function CopyLink({ address }: { readonly address: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(new URL(address, window.location.href).href);
    setCopied(true);
    setTimeout(() => setCopied(false), 2_000);
  };
  return (
    <button type="button" className="button" onClick={copy}>
      {copied ? 'Link copied' : 'Copy link'}
    </button>
  );
}
