import type { DemoProduct } from './products.ts';
import { draw, scale } from './seededRandom.ts';

const placeholder = /\{(\w+)(?::([\d.]+)-([\d.]+))?\}/g;

export interface PhraseFilling {
  readonly seed: number;
  /** What the numbers depend on; equal keys and ranges give equal numbers. */
  readonly key: string;
  readonly product: DemoProduct;
}

function drawNumber(drawn: number, least: string, most: string): string {
  if (!least.includes('.')) return String(scale(drawn, Number(least), Number(most)));
  const tenths = scale(drawn, Math.round(Number(least) * 10), Math.round(Number(most) * 10));
  return (tenths / 10).toFixed(1);
}

/** Puts products and numbers into a phrase: `{sku}`, `{item}`, `{n:4-9}`, `{p:2.1-4.8}`. */
export function fillPhrase(phrase: string, { seed, key, product }: PhraseFilling): string {
  return phrase.replaceAll(placeholder, (_, name: string, least?: string, most?: string) => {
    if (name === 'sku') return product.sku;
    if (name === 'item') return product.item;
    if (least === undefined || most === undefined) throw new RangeError(`no range: ${phrase}`);
    return drawNumber(draw(seed, key, name), least, most);
  });
}
