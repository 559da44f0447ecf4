import type { Domain } from '../../domain/vocabulary.ts';
import { ANY_TECHNOLOGY } from '../../economics/parameter-id.ts';
import { type About, type AboutKind, domainSlug } from '../tables/words.ts';

export const aboutOne = (kind: AboutKind, key: string): readonly About[] => [{ kind, key }];
export const aboutDomain = (domain: Domain) => aboutOne('domain', domainSlug(domain));
/** Nothing where every technology is meant. */
export const aboutTechnology = (technology: string) =>
  technology === ANY_TECHNOLOGY ? [] : aboutOne('technology', technology);

/** ` in cpo`, or nothing where every technology is meant. */
export const inTechnology = (technology: string) => (technology === ANY_TECHNOLOGY ? '' : ` in ${technology}`);
