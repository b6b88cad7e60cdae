import type { Page } from '@playwright/test';

/**
 * What of the page cannot be read as it stands, a line for each: words that are cut though nothing
 * says the whole on hover, and parts that scroll sideways.
 */
export function findCutText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const clips = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    const range = document.createRange();

    function isShown(element: Element): boolean {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
    }

    /** The box that hides a part of the words, if one does. */
    function findClip(text: Text): Element | null {
      range.selectNodeContents(text);
      const words = range.getBoundingClientRect();
      for (let box = text.parentElement; box; box = box.parentElement) {
        const { overflowX, textOverflow, paddingRight, position } = getComputedStyle(box);
        if (overflowX === 'auto' || overflowX === 'scroll') return null;
        const { left, right } = box.getBoundingClientRect();
        const inner = textOverflow === 'ellipsis' ? Number.parseFloat(paddingRight) : -0.5;
        const isCut = words.right > right - inner + 0.5 || words.left < left - 1;
        if (clips(overflowX) && isCut) return box;
        if (position === 'fixed') return null;
      }
      return null;
    }

    function findCutWords(): string[] {
      const found: string[] = [];
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const box = node.parentElement;
        const words = node.textContent?.trim() ?? '';
        if (words === '' || !box || box.closest('svg, [title]:not([title=""])')) continue;
        if (isShown(box) && findClip(node as Text) !== null) found.push(`cut: ${words}`);
      }
      return found;
    }

    /** What a select has chosen; a field that is typed in may hold more than it shows. */
    function findCutChoices(): string[] {
      const canvas = document.createElement('canvas').getContext('2d');
      const selects = document.querySelectorAll<HTMLInputElement>('input[aria-haspopup="listbox"]');
      return [...selects].flatMap((select) => {
        const style = getComputedStyle(select);
        if (!canvas || !isShown(select)) return [];
        canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
        const paddings =
          Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
        const { width } = canvas.measureText(select.value || select.placeholder);
        return width > select.clientWidth - paddings ? [`cut: ${select.value}`] : [];
      });
    }

    function findSideways(): string[] {
      return [...document.querySelectorAll('*')]
        .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
        .filter((box) => ['auto', 'scroll'].includes(getComputedStyle(box).overflowX))
        .map((box) => `sideways: ${box.className}, ${box.scrollWidth} in ${box.clientWidth}`);
    }

    return [...findCutWords(), ...findCutChoices(), ...findSideways()];
  });
}
