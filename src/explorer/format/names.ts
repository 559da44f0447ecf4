/** Names that fit a label. */

/** `cpo` → `CPO`; a long slug's name without what stands in brackets: `DSP pluggable (1.6T)` → `DSP pluggable`. */
export function shortTechnology({ slug, name }: { readonly slug: string; readonly name: string }): string {
  return /^[a-z]{2,4}$/.test(slug) ? slug.toUpperCase() : name.replace(/\s*\(.*\)$/, '');
}

const LEGAL_FORM =
  /,?\s+(inc\.?|incorporated|corp\.?|corporation|co\.?,? ltd\.?|company limited|limited|ltd\.?|plc|n\.?v\.?|s\.?a\.?|ag|gmbh|llc|holdings?|group)$/i;

export interface NamedFirm {
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * The name by which people call a firm: an alias, or the beginning of the full name, that is spelt as its slug
 * (`tsmc` → "TSMC", `eoptolink` → "Eoptolink"); else the full name without its legal form.
 */
export function shortFirm({ slug, name, aliases }: NamedFirm): string {
  const words = name.split(' ');
  const beginnings = words.map((_, at) => words.slice(0, at + 1).join(' '));
  const called = [...aliases, ...beginnings].find((candidate) => lettersOf(candidate) === lettersOf(slug));
  return (called ?? withoutLegalForm(name)).replace(/[.,]+$/, '');
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function withoutLegalForm(name: string): string {
  const shorter = name.replace(/\s*\(.*\)$/, '').replace(LEGAL_FORM, '');
  return shorter === name ? name : withoutLegalForm(shorter);
}

export interface Holder {
  readonly name: string;
  readonly firm?: { readonly name: string } | null;
}

/** A firm's name, or for the unnamed rest of a stage (`rest:laser`) words that say so. */
export function holderName({ name, firm }: Holder, stageName: (slug: string) => string): string {
  if (firm) return firm.name;
  return name.startsWith('rest:') ? `Others: ${stageName(name.slice('rest:'.length))}` : name;
}

export const DOMAIN_NAMES = { SCALE_OUT: 'Scale-out', SCALE_UP: 'Scale-up' } as const;

/** `discountRate` → `discount rate`. */
export function fieldWords(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
