import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const external = ['electron', 'better-sqlite3', /^node:/];

/** Sources that do nothing when they are loaded: what nobody uses of them is left out. */
const quietSources =
  /\/(shared|renderer\/(app|components|features|lib)|main\/(backend|core|db|door|features))\/.*\.tsx?$/;

/**
 * Each file costs the start a request that main answers, so the page comes in few: `walls` first,
 * since a bundle runs what it imports before its own code; what the first page needs; what is
 * large and used by some pages only; and one more with what many pages share.
 */
const pageChunks = [
  { name: 'walls', test: /renderer\/(trustedTypes|noEval)\.ts/ },
  { name: 'pinyin', test: /pinyin-pro/ },
  { name: 'schemas', test: /zod/ },
  { name: 'start', tags: ['$initial' as const] },
  {
    name: 'common',
    minShareCount: 3,
    test: /@mantine|floating-ui|tabler|@tanstack|renderer\/(components|lib)|shared\/lib/,
  },
];

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
        rolldownOptions: {
          output: { codeSplitting: { groups: pageChunks } },
          treeshake: { moduleSideEffects: [{ test: quietSources, sideEffects: false }] },
        },
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
          treeshake: { moduleSideEffects: [{ test: quietSources, sideEffects: false }] },
          output: {
            format: 'cjs',
            entryFileNames: '[name].cjs',
            chunkFileNames: 'chunks/[name]-[hash].cjs',
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
