export { deletePhoto } from './photoStore.ts';
export { loadPhotoUrls, photosHandlers } from './photosHandlers.ts';
