import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** The script of a page did not come: the server is away, not the page broken. */
export class PageNotLoaded extends Error {}

/** A page whose script loads when it is opened. */
export function loadedLater(load: () => Promise<ComponentType>): LazyExoticComponent<ComponentType> {
  return lazy(async () => {
    try {
      return { default: await load() };
    } catch (cause) {
      throw new PageNotLoaded('the script of a page did not come', { cause });
    }
  });
}
