import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';
import { commandOf } from '../launchApp.ts';

const electron =
  process.env.CREWBOOK_EXECUTABLE ?? String(createRequire(import.meta.url)('electron'));

interface Printed {
  readonly code: number | null;
  /** The files Electron left, in order. */
  readonly parts: readonly Buffer[];
}

/** Prints as the command line does: an Electron started for this one request. */
async function print(folder: string, request: object): Promise<Printed> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'request.json');
  await writeFile(file, JSON.stringify(request));
  const args = commandOf({
    dataFolder: join(folder, 'profile'),
    args: [`--print-request=${file}`],
  });
  const child = spawn(electron, args, { stdio: 'ignore' });
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  const names = (await readdir(folder)).filter((name) => name.startsWith('part-')).sort();
  return { code, parts: await Promise.all(names.map((name) => readFile(join(folder, name)))) };
}

const paper = { width: 210, height: 297, margins: { top: 20, right: 20, bottom: 20, left: 20 } };

/** Everything of a PDF but the packed streams, where any bytes may stand. */
function objectsOf(pdf: Buffer): string {
  return pdf.toString('latin1').replace(/\bstream\r?\n[\s\S]*?\bendstream\b/g, '');
}

test('a printed page runs no script and reaches neither network nor disk', async ({
  display: _,
}, info) => {
  let requests = 0;
  const server = createServer((_request, response) => {
    requests += 1;
    response.end('x');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await fetch(address);
  expect(requests, 'the server counts').toBe(1);

  const html = `<!doctype html><meta charset="utf-8"><base href="${address}/">
    <link rel="stylesheet" href="${address}/a.css"><style>@import "${address}/b.css";
    body { background: url(${address}/c.png) }</style>
    <meta http-equiv="refresh" content="0;url=${address}/d"><img src="${address}/e.png">
    <img src="file:///etc/hostname"><iframe src="${address}/f"></iframe>
    <object data="${address}/g"></object><video src="${address}/h" autoplay></video>
    <svg><image href="${address}/i.png"/></svg>
    <script>fetch('${address}/j'); document.body.textContent = 'one page'</script>
    <noscript><div style="break-after: page">first page</div></noscript><p>second page</p>`;
  const { code, parts } = await print(info.outputPath(), {
    format: 'pdf',
    html,
    paper,
    margins: { header: `<img src="${address}/k.png">`, footer: '<span class="pageNumber"></span>' },
  });
  server.close();

  expect({ code, files: parts.length, requests }).toEqual({ code: 0, files: 1, requests: 1 });
  const objects = objectsOf(parts[0] ?? Buffer.alloc(0));
  expect(objects.match(/\/Type\s*\/Page\b(?!s)/g), 'scripts are off').toHaveLength(2);
  expect(objects).not.toMatch(/\/(JS|JavaScript|Launch|URI)\b/);
});

test('a long picture comes in tiles as wide as asked and as high as the page', async ({
  display: _,
}, info) => {
  const html = '<!doctype html><style>body{margin:0}div{height:9000px}</style><div>长图</div>';
  const request = { format: 'png', html, width: 750, height: null, scale: 2 };
  const { code, parts } = await print(info.outputPath(), request);
  expect(code).toBe(0);
  const sizes = parts.map((part) => [part.readUInt32BE(16), part.readUInt32BE(20)]);
  expect(sizes).toEqual([
    [1500, 8000],
    [1500, 8000],
    [1500, 2000],
  ]);
});

test('what cannot be printed ends with a reason instead of a file', async ({
  display: _,
}, info) => {
  const html = '<!doctype html><style>body{margin:0}div{height:900000px}</style><div>x</div>';
  const request = { format: 'png', html, width: 750, height: null, scale: 2 };
  const { code, parts } = await print(info.outputPath(), request);
  expect({ code, files: parts.length }).toEqual({ code: 1, files: 0 });
  const failure = JSON.parse(await readFile(info.outputPath('failure.json'), 'utf8'));
  expect(failure.key).toBe('files.pictureTooLarge');
});
