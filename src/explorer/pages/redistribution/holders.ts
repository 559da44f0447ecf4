import { holderName, type NamedFirm, shortFirm } from '../../format/names.ts';
import type { Redistribution } from './answer.ts';

export interface HolderRow {
  readonly name: string;
  readonly firm: { readonly slug?: string; readonly name: string } | null;
}

/** The name of a firm, or of the unnamed firms of a stage, in words. */
export function holderWords(answer: Redistribution, holder: HolderRow): string {
  return holderName(holder, (slug) => answer.stages.find(({ stage }) => stage.slug === slug)?.stage.name ?? slug);
}

/** As `holderWords`, short enough for a label. */
export function holderLabel(answer: Redistribution, holder: { name: string; firm: NamedFirm | null }): string {
  return holder.firm ? shortFirm(holder.firm) : holderWords(answer, holder);
}

/** The key of a row: a firm's slug, or `rest:<stage>`. */
export function holderKey({ name, firm }: HolderRow): string {
  return firm?.slug ?? name;
}
