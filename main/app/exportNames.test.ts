import { describe, expect, it } from 'vitest';
import { completeName } from './exportNames.ts';

describe('completeName', () => {
  const taken = new Set(['/a/周报.docx', '/a/周报 (2).docx']);
  const exists = (path: string) => taken.has(path);

  it('takes a name with its extension as it is, also over an older file', () => {
    expect(completeName('/a/周报.docx', 'docx', exists)).toBe('/a/周报.docx');
    expect(completeName('/a/周报.DOCX', 'docx', exists)).toBe('/a/周报.DOCX');
  });

  it('adds a missing extension without replacing what nobody was asked about', () => {
    expect(completeName('/a/周报', 'docx', exists)).toBe('/a/周报 (3).docx');
    expect(completeName('/a/周报 6.14', 'pdf', exists)).toBe('/a/周报 6.14.pdf');
  });

  it('never writes to what Windows takes for a device', () => {
    expect(completeName('/a/CON.docx', 'docx', exists)).toBe('/a/CON_.docx');
    expect(completeName('/a/nul', 'md', exists)).toBe('/a/nul_.md');
  });
});
