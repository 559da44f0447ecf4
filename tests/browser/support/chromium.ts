import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { EXECUTABLE } from './executable.ts';

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** Runs a suite in Chromium. Without one the suite is shown as skipped, with the reason; with CI=true it fails. */
export function describeInChromium(name: string, suite: (browser: () => Browser) => void): void {
  const reason = `no Chromium at ${EXECUTABLE}`;
  const fail = (): never => {
    throw new Error(reason);
  };
  if (existsSync(EXECUTABLE)) describe(name, () => suite(launched()));
  else if (process.env.CI === 'true') test(name, fail);
  else describe.skipIf(true)(`${name} [${reason}]`, () => suite(fail));
}

function launched(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS });
  });
  afterAll(() => browser?.close());
  return () => {
    if (browser === undefined) throw new Error('the browser is there once the suite runs');
    return browser;
  };
}
