import { CopyButton } from './copy-button.tsx';

/** Puts the address of what is shown on the clipboard. */
export function CopyLink({ address }: { readonly address: string }) {
  const text = new URL(address, window.location.href).href;
  return <CopyButton className="button" label="Copy link" done="Link copied" text={text} />;
}
