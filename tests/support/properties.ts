import fc from 'fast-check';

/** In CI chance begins at the same place each time, so that a run judges a change and not the draw; elsewhere anywhere. */
export const BEGINNING = process.env.CI === undefined ? Date.now() % 2_147_483_647 : 20_261_129;

fc.configureGlobal({ seed: BEGINNING });

export { fc };
