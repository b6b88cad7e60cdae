import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { inProject } from '../../scripts/lib/project.mjs';

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/**
 * Builds a page with all its painters into a folder and serves it to this machine only.
 * @param {string} name folder of the page in `bench`
 * @param {string} outDir
 * @returns {Promise<{address: string, close: () => void}>}
 */
export async function servePage(name, outDir) {
  await build({
    configFile: false,
    root: inProject('bench', 'served'),
    resolve: { alias: { 'painted-page': inProject('bench', name, 'page.mjs') } },
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    css: { modules: { localsConvention: 'camelCaseOnly' } },
    build: { outDir, emptyOutDir: true, target: 'chrome130', chunkSizeWarningLimit: 4000 },
  });
  const server = createServer(async ({ url = '/' }, response) => {
    const file = url === '/' ? '/index.html' : url;
    try {
      const content = await readFile(join(outDir, file));
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${server.address().port}/`, close };
}
