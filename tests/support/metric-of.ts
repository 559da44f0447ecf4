/** The sum of a metric's values as the server tells it, of one label if named, such as its outcome. */
export async function metricOf(address: string, name: string, label = ''): Promise<number> {
  const text = await (await fetch(`${address}/metrics`)).text();
  const lines = text.split('\n').filter((line) => line.startsWith(name) && line.includes(label));
  return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}
