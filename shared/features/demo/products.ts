export interface DemoProduct {
  readonly sku: string;
  readonly item: string;
}

/** The range of the fictional home shop. */
export const products: readonly DemoProduct[] = [
  { sku: 'SKU-2086', item: '纯棉家居服' },
  { sku: 'SKU-2031', item: '磨毛四件套' },
  { sku: 'SKU-2044', item: '实木床头柜' },
  { sku: 'SKU-2052', item: '布艺收纳箱' },
  { sku: 'SKU-2057', item: '遮光窗帘' },
  { sku: 'SKU-2063', item: '乳胶枕' },
  { sku: 'SKU-2068', item: '落地衣帽架' },
  { sku: 'SKU-2072', item: '北欧餐边柜' },
  { sku: 'SKU-2079', item: '针织盖毯' },
  { sku: 'SKU-2090', item: '硅藻泥地垫' },
  { sku: 'SKU-2095', item: '香薰礼盒' },
  { sku: 'SKU-2101', item: '懒人沙发' },
];
