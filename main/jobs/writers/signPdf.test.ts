import { describe, expect, it } from 'vitest';
import { signPdf } from './signPdf.ts';

const pdf = (creator: string) =>
  Buffer.from(`%PDF-1.4\n1 0 obj\n<</Title (a)\n${creator}\n/Producer (Skia)>>\nendobj\n%%EOF`);

describe('signPdf', () => {
  it('puts our name where the machine would be told, at the same length', () => {
    const before = pdf('/Creator (Mozilla/5.0 \\(X11; Linux x86_64\\) Electron/33.2.1)');
    const after = Buffer.from(signPdf(before)).toString();
    expect(after).toMatch(/\/Creator \(Crewbook +\)\n\/Producer \(Skia\)/);
    expect(after).not.toMatch(/Linux|Electron/);
    expect(after.length).toBe(before.length);
  });

  it('leaves a file alone that names no browser', () => {
    const other = pdf('/Creator (Other)');
    expect(signPdf(other)).toBe(other);
  });
});
