import { z } from 'zod';
import { command, query } from '#shared/ipc/procedure.ts';
import { NewPhoto } from './photosModel.ts';

const OfPerson = z.object({ personId: z.string().max(60) });
const Nothing = z.object({});

/** People's pictures, one at a time: a list of everybody never carries them. */
export const photosContract = {
  /** As a `data:` address; null without one. */
  one: query(OfPerson, z.object({ url: z.string().nullable() })),
  /** Of everybody who has one: for a chart that shows them, never beside a list. */
  all: query(Nothing, z.array(z.object({ personId: z.string(), url: z.string() }))),
  set: command(NewPhoto, Nothing),
  remove: command(OfPerson, Nothing),
};
