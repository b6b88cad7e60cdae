export { deletePhoto } from './photoStore.ts';
export { photosHandlers } from './photosHandlers.ts';
