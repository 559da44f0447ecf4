/** What stands in an expression of PromQL beside names of metrics. */
const SELECTOR = /\{([^}]*)\}/g;
/** A metric with what is chosen of it. */
const CHOOSING = /([a-z_]\w*)\{([^}]*)\}/g;
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

export interface LabelAsked {
  readonly metric: string;
  readonly label: string;
}

/** The labels by which it chooses or groups, each with every metric that has to have it. */
export function labelsAskedOf(expression: string): LabelAsked[] {
  const chosen = [...expression.matchAll(CHOOSING)].flatMap(([, metric = '', list = '']) =>
    [...list.matchAll(/(\w+)\s*[=!]/g)].map(([, label = '']) => ({ metric, label })),
  );
  const grouped = [...expression.matchAll(GROUPING)].flatMap(({ 0: words, 1: list = '', index }) => {
    // Two sides are matched `on` labels that both have; what is grouped stands in the brackets that follow, of which what
    // comes after `and` only lets through or not.
    const of = /^(?:on|ignoring)\b/.test(words)
      ? expression
      : bracketed(expression.slice(index + words.length)).replace(/\b(?:and|unless)\b.*/, '');
    return metricsNamedIn(of).flatMap((metric) => labelsIn(list).map((label) => ({ metric, label })));
  });
  return [...chosen, ...grouped];
}

/** The labels that its answer is grouped by, wherever in it. */
export function labelsGroupedBy(expression: string): string[] {
  return [...expression.matchAll(GROUPING)].flatMap(([, list = '']) => labelsIn(list));
}

function labelsIn(list: string): string[] {
  return list
    .split(',')
    .map((label) => label.trim())
    .filter((label) => label !== '');
}

/** What stands within the first brackets of a text. */
function bracketed(text: string): string {
  const from = text.indexOf('(');
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return text.slice(from, at);
  }
  throw new Error(`a bracket stays open: ${text}`);
}
