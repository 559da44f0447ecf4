import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { RedistributionPage } from '../pages/redistribution/redistribution-page.tsx';

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
    Page: lazy(async () => ({ default: (await import('../pages/compare/compare-page.tsx')).ComparePage })),
  },
];
