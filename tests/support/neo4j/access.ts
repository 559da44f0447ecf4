/** Where a Neo4j answers and what opens it. */
export interface Neo4jLogin {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** How a suite gets at Neo4j: by asking on a loopback port, or not at all, and then why. */
export type Neo4jAccess =
  | { readonly kind: 'leased'; readonly port: number }
  | { readonly kind: 'missing'; readonly reason: string };

declare module 'vitest' {
  interface ProvidedContext {
    readonly neo4j: Neo4jAccess;
  }
}
