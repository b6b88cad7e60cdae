export { addAliases } from './addAliases.ts';
export { changeContact, loadContacts } from './contactStore.ts';
export { createPerson } from './createPerson.ts';
export { type KnownPeople, keepKnown, loadKnownPeople } from './knownPeople.ts';
export { peopleHandlers } from './peopleHandlers.ts';
export { loadPeople, loadPersonRows, updatePerson } from './peopleStore.ts';
export { requirePerson } from './requirePerson.ts';
export { storeFields } from './storeFields.ts';
