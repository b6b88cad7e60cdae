import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const external = ['electron', 'better-sqlite3', /^node:/];

/** One build for the three kinds of process: the page, main (with store, job, verifier, reader and command line) and preload. */
export default defineConfig({
  root: here('./renderer'),
  base: './',
  plugins: [react()],
  css: { modules: { localsConvention: 'camelCaseOnly' } },
  builder: {},
  environments: {
    client: {
      build: {
        outDir: here('./dist/renderer'),
        emptyOutDir: true,
        target: 'chrome130',
        chunkSizeWarningLimit: 2000,
      },
    },
    main: {
      consumer: 'server',
      define: { __CREWBOOK_RELEASE__: JSON.stringify(process.env.CREWBOOK_RELEASE === '1') },
      resolve: { noExternal: true, external: ['electron', 'better-sqlite3'] },
      build: {
        ssr: true,
        outDir: here('./dist/main'),
        emptyOutDir: true,
        target: 'node20',
        minify: false,
        rolldownOptions: {
          input: {
            index: here('./main/index.ts'),
            store: here('./main/store.ts'),
            job: here('./main/job.ts'),
            verifier: here('./main/verifier.ts'),
            reader: here('./main/reader.ts'),
            cli: here('./main/cli.ts'),
          },
          external,
          output: {
            format: 'es',
            entryFileNames: '[name].js',
            chunkFileNames: 'chunks/[name]-[hash].js',
          },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron'] },
      build: {
        ssr: true,
        outDir: here('./dist/preload'),
        emptyOutDir: true,
        target: 'node20',
        minify: false,
        rolldownOptions: {
          input: { preload: here('./main/preload.ts') },
          external,
          output: { format: 'cjs', entryFileNames: '[name].cjs' },
        },
      },
    },
  },
});
