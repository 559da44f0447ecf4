import type { Page, PageRequest, Placed } from '../../queries/paging/page.ts';
import { type ListSignature, toCursor } from './cursor.ts';

/** A page as Relay wants it. GraphQL calls `totalCount` only when a query selects it, so that nothing is counted in vain. */
export interface Connection<T> {
  readonly nodes: readonly T[];
  readonly edges: readonly Edge<T>[];
  readonly pageInfo: PageInfo;
  readonly totalCount: () => Promise<number>;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/**
 * Makes of a page what is asked of it: a cursor costs more than the rest of an entry, and most queries ask for none. A class and
 * not an object with accessors: every parent has one, and V8 takes long to define those.
 */
class PageOfList<T> implements Connection<T>, PageInfo {
  readonly #page: Page<T>;
  readonly #request: PageRequest;
  readonly #signature: ListSignature;
  readonly totalCount: () => Promise<number>;

  constructor(page: Page<T>, request: PageRequest, signature: ListSignature, totalCount: () => Promise<number>) {
    this.#page = page;
    this.#request = request;
    this.#signature = signature;
    this.totalCount = totalCount;
  }

  get nodes(): readonly T[] {
    return this.#page.entries.map(({ node }) => node);
  }

  get edges(): readonly Edge<T>[] {
    return this.#page.entries.map((entry) => new EdgeOfList(entry, this.#signature));
  }

  get pageInfo(): PageInfo {
    return this;
  }

  get hasNextPage(): boolean {
    const { direction, before } = this.#request;
    return direction === 'FORWARD' ? this.#page.more : before !== null;
  }

  get hasPreviousPage(): boolean {
    const { direction, after } = this.#request;
    return direction === 'FORWARD' ? after !== null : this.#page.more;
  }

  get startCursor(): string | null {
    return this.#cursorAt(0);
  }

  get endCursor(): string | null {
    return this.#cursorAt(-1);
  }

  #cursorAt(index: number): string | null {
    const entry = this.#page.entries.at(index);
    return entry === undefined ? null : toCursor(this.#signature, entry.place);
  }
}

class EdgeOfList<T> implements Edge<T> {
  readonly #entry: Placed<T>;
  readonly #signature: ListSignature;

  constructor(entry: Placed<T>, signature: ListSignature) {
    this.#entry = entry;
    this.#signature = signature;
  }

  get node(): T {
    return this.#entry.node;
  }

  get cursor(): string {
    return toCursor(this.#signature, this.#entry.place);
  }
}

export function toConnection<T>(
  page: Page<T>,
  request: PageRequest,
  signature: ListSignature,
  totalCount: () => Promise<number>,
): Connection<T> {
  return new PageOfList(page, request, signature, totalCount);
}
