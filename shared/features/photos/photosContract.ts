import { z } from 'zod';
import { command, query } from '#shared/ipc/procedure.ts';
import { NewPhoto } from './photosModel.ts';

const OfPerson = z.object({ personId: z.string().max(60) });
const Nothing = z.object({});

/** People's pictures, one at a time: a list of everybody never carries them. */
export const photosContract = {
  /** As a `data:` address; null without one. */
  one: query(OfPerson, z.object({ url: z.string().nullable() })),
  set: command(NewPhoto, Nothing),
  remove: command(OfPerson, Nothing),
};
