import { offerPainters } from '../served/offerPainters.mjs';
import { makeRows } from './rows.mjs';

offerPainters(
  { ours: () => import('./ours.mjs'), bareGrid: () => import('./bareGrid.mjs') },
  makeRows,
);
