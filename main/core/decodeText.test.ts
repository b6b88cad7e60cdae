import { describe, expect, it } from 'vitest';
import { decodeText, detectText } from './decodeText.ts';

const text = '李敏：本周接待1,842人 ⚠️';
const utf16 = Buffer.from(text, 'utf16le');

describe('the text of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 as Notepad saves it', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    [
      'UTF-16 the other way round',
      Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]),
    ],
  ])('is read from %s', (_encoding, bytes) => {
    expect(decodeText(bytes)).toBe(text);
  });

  it('is read from GBK and GB18030', () => {
    // 李敏: 周报①, then 𠮷, which GBK does not have.
    const gbk = Buffer.from('c0eec3f43a20d6dcb1a8a2d9', 'hex');
    expect(decodeText(gbk)).toBe('李敏: 周报①');
    expect(decodeText(Buffer.concat([gbk, Buffer.from('9534b235', 'hex')]))).toBe('李敏: 周报①𠮷');
  });

  it.each(['李敏\t32\r\n张慧\t18\r\n', 'Ann\t32\nBob\t18\n', '丁一\t一部\r\n一\t二组\r\n'])(
    'is read from UTF-16 without its mark: %j',
    (table) => {
      const bytes = Buffer.from(table, 'utf16le');
      expect(detectText(bytes)).toEqual({ text: table, encoding: 'utf-16' });
      expect(decodeText(Buffer.from(bytes).swap16())).toBe(table);
    },
  );

  it('is not taken for UTF-16 because of a stray NUL', () => {
    for (const stray of ['姓名 hello\0world, ok', '本周完成：上新\0三款ab']) {
      const bytes = Buffer.from(stray);
      expect(bytes.length % 2).toBe(0);
      expect(detectText(bytes)).toEqual({ text: stray, encoding: 'utf-8' });
    }
    const gbk = Buffer.from('c0eec3f43a20d6dcb1a800a0d6dc', 'hex');
    expect(detectText(gbk).encoding).not.toBe('utf-16');
  });

  it('keeps what can be read of bytes that are no text', () => {
    expect(decodeText(Buffer.from([0x41, 0xff, 0x42]))).toBe('A\uFFFDB');
    expect(decodeText(new Uint8Array())).toBe('');
  });
});
