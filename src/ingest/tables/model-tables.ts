/** What the model computes with beside the base case. */
const CHAIN = ['stages.csv', 'technologies.csv', 'domains.csv', 'generations.csv', 'resources.csv'];

/** Whether the model computes with the rows of this file of a folder. */
export function isOfModel(file: string): boolean {
  return isOfBaseCase(file) || CHAIN.includes(file);
}

export function isOfBaseCase(file: string): boolean {
  return file.startsWith('base-case/');
}
