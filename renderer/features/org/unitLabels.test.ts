import { expect, it } from 'vitest';
import { labelUnits } from './unitLabels.ts';

it('tells units of one name apart by the unit above them', () => {
  const units = [
    { id: 'tmall', name: '天猫部', parentUnitId: null },
    { id: 'douyin', name: '抖音部', parentUnitId: null },
    { id: 'a', name: '客服组', parentUnitId: 'tmall' },
    { id: 'b', name: '客服组', parentUnitId: 'douyin' },
    { id: 'c', name: '视觉组', parentUnitId: 'douyin' },
  ];
  expect([...labelUnits(units).values()]).toEqual([
    '天猫部',
    '抖音部',
    '天猫部 客服组',
    '抖音部 客服组',
    '视觉组',
  ]);
});
