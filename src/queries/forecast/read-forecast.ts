import type { Forecast } from '../../domain/graph/forecast.ts';
import { SEEN } from '../../domain/vocabulary.ts';
import type { GraphRow } from '../../graph/graph-store.ts';
import { estimateOrNull, numberOrNull, oneOfOrNull, text, textOrNull } from '../rows/read-value.ts';

export function readForecast(row: GraphRow): Forecast {
  return {
    type: 'Forecast',
    key: text(row, 'id'),
    metric: text(row, 'metric'),
    subject: text(row, 'subject'),
    period: textOrNull(row, 'period'),
    made: textOrNull(row, 'made'),
    madeOn: textOrNull(row, 'madeOn'),
    value: estimateOrNull(row),
    unit: textOrNull(row, 'unit'),
    seen: oneOfOrNull(row, 'seen', SEEN),
    actual: textOrNull(row, 'actual'),
    actualValue: numberOrNull(row, 'actualValue'),
    note: textOrNull(row, 'note'),
  };
}
