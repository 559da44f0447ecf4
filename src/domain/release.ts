/** Of this program, as package.json has it. */
export const RELEASE = '0.1.0';
