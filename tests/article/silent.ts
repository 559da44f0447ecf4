/** Claims to which the model has nothing to say, and why. They are in the graph like all others. */
export const SILENT: Readonly<Record<string, string>> = {
  C01: 'a reading of the whole, which C02, C03 and C05 put in numbers',
  C09: 'an example of a product, known to the graph',
  C14: 'a definition',
  C16: 'a cause: the model has adoption, not what holds it back',
  C18: 'a cause: the model has adoption, not what holds it back',
  C19: 'upkeep of a port is no part of the profit pool',
  C20: 'upkeep of a port is no part of the profit pool',
  C25: 'power of a port is no part of the profit pool',
  C26: 'upkeep of a port is no part of the profit pool',
  C28: 'spending on AI as a whole, of which links are a small part',
  C29: 'scarcity does not limit the shipments of the base case',
  C30: 'scarcity does not limit the shipments of the base case',
  C31: 'scarcity does not limit the shipments of the base case',
  C32: 'scarcity does not limit the shipments of the base case',
  C33: 'scarcity does not limit the shipments of the base case',
  C37: 'where the article comes from',
};
