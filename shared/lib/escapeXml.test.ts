import { describe, expect, it } from 'vitest';
import { escapeXml } from './escapeXml.ts';

describe('escapeXml', () => {
  it('escapes what would end a tag or an attribute', () => {
    expect(escapeXml(`<a href="x">'&'</a>`)).toBe(
      '&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;',
    );
  });

  it('drops control signs and mends half surrogates, and keeps everything else', () => {
    expect(escapeXml('周\u0000报\u001b\n\t😀\ud83d\uffff')).toBe('周报\n\t😀\ufffd');
  });
});
