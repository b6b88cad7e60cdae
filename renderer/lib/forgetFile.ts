import type { MouseEvent } from 'react';

/** For an input of files: the file that was chosen last can be chosen again, once it is mended. */
export const forgetFile = {
  onClick: (event: MouseEvent<HTMLInputElement>): void => {
    event.currentTarget.value = '';
  },
};
