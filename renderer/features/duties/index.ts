export { usePostOptions } from './usePostOptions.ts';
