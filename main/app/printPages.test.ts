import { describe, expect, it } from 'vitest';
import { answerPrintRequest, isPrintRequest, servePrintPage } from './printPages.ts';

describe('print pages', () => {
  const get = (url: string, method = 'GET') => answerPrintRequest({ method, url });

  it('are served under a policy without scripts until they are removed', () => {
    const page = servePrintPage('<p>周报</p>');
    const { data, headers } = get(page.url);
    expect(data.toString()).toBe('<p>周报</p>');
    expect(headers['Content-Security-Policy']).toContain("default-src 'none'");
    page.remove();
    expect(get(page.url).statusCode).toBe(404);
  });

  it('have addresses of their own', () => {
    expect(servePrintPage('a').url).not.toBe(servePrintPage('a').url);
  });

  it.each([
    'app://crewbook/index.html',
    'app://crewbook/print/',
    'app://crewbook/print/..%2findex.html',
    'app://crewbook.evil/print/x',
    'https://example.com/',
    'file:///etc/passwd',
    'data:text/html,<script>1</script>',
    'data:image/svg+xml,',
    'data:image/jpegx,',
    'blob:app://crewbook/1',
  ])('are all that may load: %s may not', (url) => {
    servePrintPage('x');
    expect(isPrintRequest(url)).toBe(false);
  });

  it('load themselves and the photos inside them', () => {
    const page = servePrintPage('x');
    expect(isPrintRequest(page.url)).toBe(true);
    expect(isPrintRequest('data:image/jpeg;base64,/9j/')).toBe(true);
  });

  it('answer no other method', () => {
    const page = servePrintPage('x');
    expect(get(page.url, 'POST').statusCode).toBe(404);
  });
});
