import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactKeys } from './contactModel.ts';
import { isIdNumber, maskContact } from './contactRules.ts';

describe('masked contact fields', () => {
  it.each([
    ['phone', '13812342086', '138****2086'],
    ['phone', '5566', '5***'],
    ['email', 'chensiyuan@hemu.cn', 'c*********@hemu.cn'],
    ['wechat', 'csy_2086', 'cs*****6'],
    ['idNumber', '330106199001011234', '330**********1234'],
    ['address', '杭州市西湖区文三路', '杭州市******'],
    ['phone', '', ''],
  ] as const)('%s %s is shown as %s', (key, value, masked) => {
    expect(maskContact(key, value)).toBe(masked);
  });

  it('never show a text whole', () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.constantFrom(...contactKeys), texts, (key, text) => {
        fc.pre(key !== 'email' || !text.includes('@'));
        const masked = maskContact(key, text);
        const shown = [...masked].filter((character) => character !== '*').length;
        expect(masked).toContain('***');
        expect(shown).toBeLessThanOrEqual([...text].length * 0.75);
      }),
    );
  });

  it('know an identity card number by its last digit', () => {
    expect(isIdNumber('11010519491231002X')).toBe(true);
    expect(isIdNumber('11010519491231002x')).toBe(true);
    expect(isIdNumber('110105194912310021')).toBe(false);
    expect(isIdNumber('E12345678')).toBe(false);
  });
});
