import type { ContactFields, ContactKey } from './contactModel.ts';

/** How many characters of a field stay readable in front and at the end. */
const readable: Record<ContactKey, readonly [front: number, end: number]> = {
  phone: [3, 4],
  wechat: [2, 1],
  email: [1, 0],
  idNumber: [3, 4],
  address: [3, 0],
  emergency: [1, 2],
};

const fewestStars = 3;
const mostStars = 10;

/** At most a third of the text stays readable, however short it is. */
function maskText(text: string, [front, end]: readonly [number, number]): string {
  const characters = [...text];
  const share = Math.floor(characters.length / 3);
  const [shownFront, shownEnd] =
    characters.length > front + end + fewestStars
      ? [front, end]
      : [Math.min(front, share), Math.min(end, Math.max(0, share - front))];
  const hidden = characters.length - shownFront - shownEnd;
  const stars = '*'.repeat(Math.min(Math.max(hidden, fewestStars), mostStars));
  const tail = shownEnd === 0 ? '' : characters.slice(-shownEnd).join('');
  return `${characters.slice(0, shownFront).join('')}${stars}${tail}`;
}

/** A field as it may be seen over a shoulder: `138****2086`, `c***@hemu.cn`; '' stays ''. */
export function maskContact(key: ContactKey, value: string): string {
  if (value === '') return '';
  const at = key === 'email' ? value.lastIndexOf('@') : -1;
  if (at > 0) return `${maskText(value.slice(0, at), readable.email)}${value.slice(at)}`;
  return maskText(value, readable[key]);
}

export function maskContacts(contact: ContactFields): ContactFields {
  return {
    phone: maskContact('phone', contact.phone),
    email: maskContact('email', contact.email),
    wechat: maskContact('wechat', contact.wechat),
    idNumber: maskContact('idNumber', contact.idNumber),
    address: maskContact('address', contact.address),
    emergency: maskContact('emergency', contact.emergency),
  };
}

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const idCheckDigits = '10X98765432';

/**
 * Whether a number reads as an identity card number: 18 digits whose last one fits the others
 * (GB 11643). Foreigners' papers read otherwise, so this only advises.
 */
export function isIdNumber(value: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(value)) return false;
  const sum = idWeights.reduce((total, weight, index) => total + weight * Number(value[index]), 0);
  return idCheckDigits[sum % 11] === value[17]?.toUpperCase();
}
