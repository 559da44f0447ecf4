import type { ApolloServerPlugin } from '@apollo/server';

/** An unknown name of a top-level field, and what may have been meant; answered in `extensions.suggestions`. */
export interface Suggestion {
  readonly path: readonly (string | number)[];
  readonly value: string;
  readonly suggestions: readonly string[];
}

/** Puts what resolvers suggested while answering into the response's extensions. */
export function suggestionsPlugin<C extends { readonly suggestions: readonly Suggestion[] }>(): ApolloServerPlugin<C> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response, contextValue }) {
          if (response.body.kind !== 'single' || contextValue.suggestions.length === 0) return;
          const result = response.body.singleResult;
          result.extensions = { ...result.extensions, suggestions: contextValue.suggestions };
        },
      };
    },
  };
}
