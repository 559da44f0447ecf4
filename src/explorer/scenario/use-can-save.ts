import { useAnswer } from '../api/use-answer.ts';
import { ScenariosDocument } from '../generated/graphql.ts';

const NO_VARIABLES = {};

/** Whether the server keeps scenarios; null until it has said so. */
export function useCanSave(): boolean | null {
  return useAnswer(ScenariosDocument, NO_VARIABLES).data?.scenariosCanBeSaved ?? null;
}
