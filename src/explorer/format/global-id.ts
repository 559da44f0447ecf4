/** The kind and key of a global id, which is base64url of `Kind:key`; null for whatever is none. */
export function fromGlobalId(id: unknown): { readonly kind: string; readonly key: string } | null {
  if (typeof id !== 'string' || !/^[\w-]+$/.test(id)) return null;
  try {
    const bytes = Uint8Array.from(atob(id.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
    const [, kind, key] = /^([A-Z]\w*):(.+)$/.exec(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) ?? [];
    return kind === undefined || key === undefined ? null : { kind, key };
  } catch {
    // Some other text: no global id.
    return null;
  }
}
