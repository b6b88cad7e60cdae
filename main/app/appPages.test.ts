import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  contentSecurityPolicy,
  createAppRequestHandler,
  type PageAnswer,
  type PageRequest,
} from './appPages.ts';

describe('pages served by the app scheme', () => {
  let folder: string;
  let handle: (request: PageRequest) => PageAnswer;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'crewbook-pages-'));
    mkdirSync(join(folder, 'renderer', 'assets'), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'renderer', 'index.html'), '<meta content="__STYLE_NONCE__">');
    writeFileSync(join(folder, 'renderer', 'assets', 'a.js'), 'export {}');
    handle = createAppRequestHandler(join(folder, 'renderer'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const get = (url: string, method = 'GET'): PageAnswer => handle({ method, url });

  it('are found by their exact path only', () => {
    expect(get('app://crewbook/').statusCode).toBe(200);
    expect(get('app://crewbook/assets/a.js?x=1').statusCode).toBe(200);
    expect(get('app://crewbook/ASSETS/A.js').statusCode).toBe(404);
    expect(get('app://crewbook/assets/').statusCode).toBe(404);
  });

  it('never lie outside the built folder, however the path is written', () => {
    const steps = [
      '../',
      '..%2f',
      '%2e%2e/',
      '..%5c',
      '..\\',
      '%2e%2e%2f',
      '//',
      '.%00./',
      '/%2F/',
    ];
    const tails = ['secret.txt', 'secret.txt%00', 'secret.txt?', 'etc/passwd', 'SECRET.TXT'];
    const heads = ['', 'assets/', 'assets/../', './', '%2f', 'C:/', 'assets%2f'];
    for (const step of steps) {
      for (const tail of tails) {
        for (const head of heads) {
          for (const depth of [1, 2]) {
            const url = `app://crewbook/${head}${step.repeat(depth)}${tail}`;
            expect(get(url).statusCode, url).toBe(404);
          }
        }
      }
    }
  });

  it('belong to our host and are only read', () => {
    expect(get('app://evil/index.html').statusCode).toBe(404);
    expect(get('app://crewbook.evil/index.html').statusCode).toBe(404);
    expect(get('app://crewbook/index.html', 'POST').statusCode).toBe(404);
  });

  it('carry a new style nonce with every document, in page and policy alike', () => {
    const [first, second] = [get('app://crewbook/'), get('app://crewbook/')];
    const nonce = /nonce-([^']+)/.exec(first.headers['Content-Security-Policy'] ?? '')?.[1];
    expect(first.data.toString()).toBe(`<meta content="${nonce}">`);
    expect(second.headers['Content-Security-Policy']).not.toContain(nonce);
  });

  it('have a policy without a serious finding', () => {
    const { csp } = new CspParser(contentSecurityPolicy('k3J9sQ0vTq1w'));
    const findings = new CspEvaluator(csp).evaluate();
    const serious = findings.filter(({ severity }) => severity <= Severity.MEDIUM);
    expect(serious.map(({ description }) => description)).toEqual([]);
  });
});
