/** What stands in an expression of PromQL beside names of metrics. */
const SELECTOR = /\{([^}]*)\}/g;
const GROUPING = /\b(?:by|without|on|ignoring)\s*\(([^)]*)\)/g;
const RANGE = /\[[^\]]*\]/g;
/** A name that no bracket follows, which would make it a function or an operator such as `sum`. */
const METRIC = /(?<![\w.$])[a-z_]\w*(?!\w|\s*\()/g;
const WORDS = ['and', 'or', 'unless', 'sum', 'max', 'min', 'count', 'avg'];

/** The metrics that an expression asks for, once each. */
export function metricsNamedIn(expression: string): string[] {
  const bare = expression.replace(SELECTOR, '').replace(GROUPING, '').replace(RANGE, '');
  return [...new Set(bare.match(METRIC) ?? [])].filter((name) => !WORDS.includes(name));
}

/** The labels by which it groups or chooses. */
export function labelsNamedIn(expression: string): string[] {
  const grouped = [...expression.matchAll(GROUPING)].flatMap(([, list = '']) => list.split(','));
  const chosen = [...expression.matchAll(SELECTOR)].flatMap(([, list = '']) => [...list.matchAll(/(\w+)\s*[=!]/g)]);
  return [...grouped, ...chosen.map(([, label = '']) => label)]
    .map((label) => label.trim())
    .filter((label) => label !== '');
}
