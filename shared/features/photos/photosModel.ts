import { z } from 'zod';

/** Longest side in px of a kept picture; pictures are square. */
export const photoSide = 256;
/** Most bytes of a kept picture. */
export const mostPhotoBytes = 60 * 1024;

/** A JPEG or WebP of at most `mostPhotoBytes`, made small by the page. */
export const NewPhoto = z.object({
  personId: z.string().min(1).max(60),
  base64: z
    .base64()
    .min(1)
    .max(Math.ceil(mostPhotoBytes / 3) * 4),
});
export type NewPhoto = z.infer<typeof NewPhoto>;
