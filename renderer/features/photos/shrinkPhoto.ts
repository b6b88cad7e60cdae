import { squareOf } from '#shared/features/photos/photoRules.ts';
import { mostPhotoBytes, photoSide } from '#shared/features/photos/photosModel.ts';
import { ruleFailure } from '#shared/ipc/failure.ts';

/** What is decoded at all; larger files are no portraits and could fill the memory. */
const mostMegabytes = 20;
/** Tried one after the other until the picture is small enough. */
const qualities = [0.86, 0.7, 0.5, 0.3] as const;

async function decode(file: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file);
  } catch {
    throw ruleFailure('photos.notAPicture');
  }
}

/** White behind it, because a JPEG knows no transparency. */
function drawSquare(picture: ImageBitmap): OffscreenCanvas {
  const { x, y, side } = squareOf(picture);
  const drawn = Math.min(side, photoSide);
  const canvas = new OffscreenCanvas(drawn, drawn);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas to draw on');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, drawn, drawn);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, x, y, side, side, 0, 0, drawn, drawn);
  return canvas;
}

/**
 * A picture cut to the square in its middle and made small enough to keep, as a JPEG.
 * @throws Failure `photos.notAPicture` or `photos.tooLarge`.
 */
export async function shrinkPhoto(file: File): Promise<File> {
  if (file.size > mostMegabytes * 1024 * 1024) {
    throw ruleFailure('photos.tooLarge', { megabytes: mostMegabytes });
  }
  const picture = await decode(file);
  const canvas = drawSquare(picture);
  picture.close();
  for (const quality of qualities) {
    const small = await canvas.convertToBlob({ type: 'image/jpeg', quality });
    if (small.size <= mostPhotoBytes) return new File([small], 'photo.jpg', { type: small.type });
  }
  throw ruleFailure('photos.notAPicture');
}
