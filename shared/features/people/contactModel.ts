import { z } from 'zod';

/** How many characters each field holds. */
export const contactLimits = {
  phone: 40,
  email: 120,
  wechat: 60,
  idNumber: 40,
  address: 200,
  emergency: 120,
} as const;

function fieldOf(key: keyof typeof contactLimits) {
  return z.string().trim().max(contactLimits[key]);
}

/** What only the manager reads of a person, as it was typed; '' when unknown. */
export const ContactFields = z.object({
  phone: fieldOf('phone'),
  email: fieldOf('email'),
  wechat: fieldOf('wechat'),
  idNumber: fieldOf('idNumber'),
  address: fieldOf('address'),
  /** Whom to call in need, and how. */
  emergency: fieldOf('emergency'),
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
