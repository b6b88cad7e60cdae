import { Failure } from '#shared/ipc/failure.ts';

/** The kinds of pictures that are kept, by the bytes they begin with. */
export type PhotoType = 'image/jpeg' | 'image/webp';

function holds(bytes: Uint8Array, at: number, expected: readonly number[]): boolean {
  return expected.every((byte, index) => bytes[at + index] === byte);
}

const jpeg = [0xff, 0xd8, 0xff];
/** `RIFF`, four bytes of length, `WEBP`. */
const riff = [0x52, 0x49, 0x46, 0x46];
const webp = [0x57, 0x45, 0x42, 0x50];

/** @throws Failure `photos.notAPicture` for anything else than a JPEG or a WebP. */
export function typeOfPhoto(bytes: Uint8Array): PhotoType {
  if (holds(bytes, 0, jpeg)) return 'image/jpeg';
  if (holds(bytes, 0, riff) && holds(bytes, 8, webp)) return 'image/webp';
  throw new Failure({ code: 'invalid', key: 'photos.notAPicture' });
}

/** The largest square in the middle of a picture. */
export function squareOf({ width, height }: { readonly width: number; readonly height: number }) {
  const side = Math.min(width, height);
  return { x: Math.floor((width - side) / 2), y: Math.floor((height - side) / 2), side };
}
