import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './precompress.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds the pages into dist/explorer; the server gives them out, so that nothing is fetched from another host. */
export default defineConfig({
  root: here('.'),
  base: '/assets/explorer/',
  plugins: [react(), precompress()],
  build: {
    outDir: here('../../dist/explorer'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 6000,
    rolldownOptions: {
      input: { explorer: here('index.html'), playground: here('playground.html') },
      // The playground's library carries compiler directives that mean nothing to a bundler.
      onLog: (level, log, write) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && write(level, log),
    },
  },
});
