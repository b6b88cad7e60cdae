import { offerPainters } from '../served/offerPainters.mjs';
import { makeTeam } from './team.mjs';

offerPainters(
  {
    ours: () => import('./ours.mjs'),
    canvas: () => import('./canvas.mjs'),
    svg: () => import('./svg.mjs'),
    reactFlow: () => import('../peers/reactFlow.mjs'),
    d3OrgChart: () => import('../peers/d3OrgChart.mjs'),
  },
  makeTeam,
);
