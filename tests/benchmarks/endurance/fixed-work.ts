const STEPS = 2_000_000;

/** Milliseconds of processor that the same piece of work takes: it is slower where the machine is, whatever the server does. */
export function fixedWorkMs(): number {
  const before = process.cpuUsage();
  let mixed = 1;
  for (let step = 0; step < STEPS; step += 1) mixed = Math.imul(mixed ^ step, 0x9e3779b1) >>> 1;
  const { user, system } = process.cpuUsage(before);
  // An answer that is used: the compiler leaves out what is not.
  return mixed < 0 ? Number.NaN : (user + system) / 1000;
}
