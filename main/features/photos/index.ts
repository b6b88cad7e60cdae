export { deletePhoto } from './photoStore.ts';
export { loadPhotoUrls } from './photosHandlers.ts';
