export { Photo } from './Photo.tsx';
export { PhotoField } from './PhotoField.tsx';
export { photosQueries } from './photosQueries.ts';
