import type { FixedFigures } from '#shared/features/demo/composeFigures.ts';

/** 陈思远 and 李敏: their newest reports are the two sample texts. */
export const operationsSampleKey = 'p03';
export const serviceSampleKey = 'p15';

/** What 陈思远 planned the week before, and the line of the sample text that reports it. */
export const samplePromises = [
  {
    workKey: 'p03/sample/1',
    plan: '618第二波会场报名，12个款资质补齐',
    done: '618第二波会场报名，12个款全过审',
    day: 2,
  },
  {
    workKey: 'p03/sample/2',
    plan: 'SKU-2086主图再测一轮',
    done: '主图测了6张，SKU-2086点击率 4.1%→5.3%',
    day: 3,
  },
  {
    workKey: 'p03/sample/3',
    plan: '清仓款动销率拉到70%以上',
    done: '清仓款 动销率 71%',
    day: 4,
  },
] as const;

const shopAov = [187, 188, 190, 191.6, 197];
const shopRefundRate = [8.1, 7.9, 7.7, 7.5, 6.8];

/**
 * Weekly figures that lead up to the ones in the sample texts (the last value is the newest week),
 * so that what a sample calls last week is what last week's report says. GMV is visitors times
 * conversion times order value.
 */
export const fixedFigures: Readonly<Record<string, FixedFigures>> = {
  p02: { aov: shopAov, refund_rate: shopRefundRate },
  p03: {
    gmv: [914_000, 955_000, 1_009_000, 1_087_000, 1_286_000],
    uv: [177_000, 182_000, 189_000, 197_000, 214_000],
    conv: [2.76, 2.79, 2.81, 2.88, 3.05],
    aov: shopAov,
    ad_spend: [126_000, 132_000, 140_000, 151_000, 162_000],
    roi: [3.9, 4, 4.2, 4.1, 3.9],
    refund_rate: shopRefundRate,
  },
  p15: {
    reception: [1478, 1512, 1588, 1655, 1842],
    inquiry_conv: [28.6, 29, 29.4, 30.1, 32.6],
    first_resp: [25, 24, 22, 20, 18],
    avg_resp: [32, 31, 29, 28, 26],
    resp30: [93.8, 94.2, 95.1, 95.8, 96.5],
    csat: [97.5, 97.6, 97.8, 98, 98.2],
    bad_review: [5, 5, 4, 4, 3],
  },
  p06: { roi: [3.9, 4, 4.2, 4.1, 3.9] },
  p24: { sku_active: [76.3, 76.9, 77.5, 78.1, 78.8] },
};
