/** Whether only the cost is asked for: the header `GraphQL-Cost: validate`, as Hot Chocolate and its clients have it. */
export function asksForCost(header: string | undefined): boolean {
  return header?.trim().toLowerCase() === 'validate';
}
