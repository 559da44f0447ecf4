import type { ComponentType, LazyExoticComponent } from 'react';
import { RedistributionPage } from '../pages/redistribution/redistribution-page.tsx';
import { loadedLater } from './page-not-loaded.ts';

/** A page: which addresses it answers, and how the navigation calls it. */
export interface Route {
  readonly matches: (path: string) => boolean;
  /** In the navigation, in this order; null for a page that only links lead to. */
  readonly entry: { readonly path: string; readonly label: string } | null;
  /** The part of the title before the site's name. */
  readonly title: string;
  readonly Page: ComponentType | LazyExoticComponent<ComponentType>;
}

/** Every page. Only the first comes with the first script; the others load when they are opened. */
export const ROUTES: readonly Route[] = [
  {
    matches: (path) => path === '/',
    entry: { path: '/', label: 'Who gains, who loses' },
    title: 'Who gains, who loses',
    Page: RedistributionPage,
  },
  {
    matches: (path) => path === '/compare',
    entry: { path: '/compare', label: 'Compare' },
    title: 'Compare two scenarios',
    Page: loadedLater(async () => (await import('../pages/compare/compare-page.tsx')).ComparePage),
  },
  {
    matches: (path) => path === '/graph',
    entry: { path: '/graph', label: 'Graph' },
    title: 'The graph',
    Page: loadedLater(async () => (await import('../pages/graph/graph-page.tsx')).GraphPage),
  },
  {
    matches: (path) => path === '/firms',
    entry: { path: '/firms', label: 'Firms' },
    title: 'Firms',
    Page: loadedLater(async () => (await import('../pages/entity/firms-page.tsx')).FirmsPage),
  },
  {
    matches: under('firms'),
    entry: null,
    title: 'Firm',
    Page: loadedLater(async () => (await import('../pages/entity/firm-page.tsx')).FirmPage),
  },
  {
    matches: under('products'),
    entry: null,
    title: 'Product',
    Page: loadedLater(async () => (await import('../pages/entity/product-page.tsx')).ProductPage),
  },
  {
    matches: under('technologies'),
    entry: null,
    title: 'Technology',
    Page: loadedLater(async () => (await import('../pages/entity/technology-page.tsx')).TechnologyPage),
  },
  {
    matches: under('stages'),
    entry: null,
    title: 'Stage',
    Page: loadedLater(async () => (await import('../pages/entity/stage-page.tsx')).StagePage),
  },
  {
    matches: under('sources'),
    entry: null,
    title: 'Source',
    Page: loadedLater(async () => (await import('../pages/entity/source-page.tsx')).SourcePage),
  },
  {
    matches: under('claims'),
    entry: null,
    title: 'Claim',
    Page: loadedLater(async () => (await import('../pages/entity/claim-page.tsx')).ClaimPage),
  },
];

/** Matches the pages of single things: `/firms/lumentum`. A declaration, so that the list above may use it. */
function under(folder: string): (path: string) => boolean {
  const page = new RegExp(`^/${folder}/[^/]+$`);
  return (path) => page.test(path);
}
