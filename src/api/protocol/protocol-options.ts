/** How far the server opens itself to browsers and to curious strangers. */
export interface ProtocolOptions {
  /** Whether the schema may be asked about. */
  readonly introspection: boolean;
  /** Names, without ports, under which the server is known beside those of loopback. */
  readonly allowedHosts: readonly string[];
  /** Origins whose pages may use the API; `*` is every page, without tokens. */
  readonly corsOrigins: readonly string[];
}

/** The schema is open, other sites are not. */
export const BY_DEFAULT: ProtocolOptions = { introspection: true, allowedHosts: [], corsOrigins: [] };
