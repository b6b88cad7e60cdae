import { z } from 'zod';

/** What only the manager reads of a person, as it was typed; '' when unknown. */
export const ContactFields = z.object({
  phone: z.string().trim().max(40),
  email: z.string().trim().max(120),
  wechat: z.string().trim().max(60),
  idNumber: z.string().trim().max(40),
  address: z.string().trim().max(200),
  /** Whom to call in need, and how. */
  emergency: z.string().trim().max(120),
});
export type ContactFields = z.infer<typeof ContactFields>;

export const noContact: ContactFields = {
  phone: '',
  email: '',
  wechat: '',
  idNumber: '',
  address: '',
  emergency: '',
};

export const contactKeys = [
  'phone',
  'wechat',
  'email',
  'idNumber',
  'emergency',
  'address',
] as const satisfies readonly (keyof ContactFields)[];
export const ContactKey = z.enum(contactKeys);
export type ContactKey = z.infer<typeof ContactKey>;
