import { nearest } from '../../../text/nearest.ts';
import { type Finding, fail, ok, warn } from '../finding.ts';
import type { Place } from '../place.ts';

export function checkEnvironment({
  mistakes,
  names,
  variables,
}: Pick<Place, 'mistakes' | 'names' | 'variables'>): Finding[] {
  const wrong = mistakes.map((mistake) =>
    fail('environment', mistake, 'mend this variable; until then the server does not start'),
  );
  const strange = names.filter((name) => !variables.includes(name)).flatMap((name) => slip(name, variables));
  const found = [...wrong, ...strange];
  return found.length > 0 ? found : [ok('environment', 'every variable that is set can be read')];
}

function slip(name: string, variables: readonly string[]): Finding[] {
  const meant = meantBy(name, variables);
  if (meant === undefined) return [];
  return [warn('environment', `${name} is read by nobody`, `did you mean ${meant}?`)];
}

/** Other programs have variables too: one without an underscore is a slip only where nothing but underscores are missing. */
function meantBy(name: string, variables: readonly string[]): string | undefined {
  if (!name.includes('_')) return variables.find((variable) => variable.replaceAll('_', '') === name);
  return variables.find((variable) => variable.startsWith(name)) ?? nearest(name, variables)[0];
}

/** Characters below which a secret can be guessed, and from which on it cannot. */
const WEAK = 16;
const STRONG = 32;

/** By length alone, and without ever showing one. */
export function checkTokens({ tokens }: Pick<Place, 'tokens'>): Finding[] {
  if (tokens.length === 0) return [ok('tokens', 'none: nobody writes')];
  const advice = 'make one by `openssl rand -hex 32`, and start the server again';
  return tokens.map(({ name, secret }) => {
    const message = `the secret of ${name} has ${secret.length} characters`;
    if (secret.length < WEAK) return fail('tokens', message, advice);
    return secret.length < STRONG ? warn('tokens', message, advice) : ok('tokens', message);
  });
}
