import { describe, expect, it } from 'vitest';
import { isLocalRequest, isOurUrl } from './origin.ts';

describe('origins', () => {
  it('are ours only when scheme and host both are', () => {
    expect(isOurUrl('app://crewbook/index.html#/org')).toBe(true);
    for (const url of [
      'app://crewbook.evil/',
      'app://evil/',
      'file:///crewbook',
      'http://crewbook/',
      'nonsense',
    ]) {
      expect(isOurUrl(url), url).toBe(false);
    }
  });

  it('let no request out to a network', () => {
    for (const url of [
      'http://a.example/',
      'https://a.example/',
      'ws://a.example/',
      'ftp://a/',
      'file:///etc/hosts',
    ]) {
      expect(isLocalRequest(url), url).toBe(false);
    }
    expect(isLocalRequest('data:image/png;base64,AA')).toBe(true);
    expect(isLocalRequest('app://crewbook/assets/a.js')).toBe(true);
  });
});
