import { existsSync } from 'node:fs';

/** The shell draws the same pages without what surrounds them in a window: a third less work. */
const INSTALLED = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** Where Chromium is; where none is, the places that were looked at. */
export const EXECUTABLE = process.env.CHROMIUM ?? INSTALLED.find((path) => existsSync(path)) ?? INSTALLED.join(' or ');
