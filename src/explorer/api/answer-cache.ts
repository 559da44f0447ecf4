/** The last answers by request, so that the back button and a lever put back answer at once. */
export interface AnswerCache {
  get(key: string): unknown;
  set(key: string, data: unknown): void;
  clear(): void;
}

export function createAnswerCache(capacity: number): AnswerCache {
  const answers = new Map<string, unknown>();
  return {
    get(key) {
      const found = answers.get(key);
      if (found !== undefined) refresh(answers, key, found);
      return found;
    },
    set(key, data) {
      refresh(answers, key, data);
      const oldest = answers.keys().next().value;
      if (answers.size > capacity && oldest !== undefined) answers.delete(oldest);
    },
    clear: () => answers.clear(),
  };
}

/** A Map keeps the order of insertion: what is put in again is the youngest. */
function refresh(answers: Map<string, unknown>, key: string, data: unknown): void {
  answers.delete(key);
  answers.set(key, data);
}
