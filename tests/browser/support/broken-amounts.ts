import type { Page } from 'playwright-core';

/** CSS pixels of the blocks of text in which amounts are looked at, narrow and wide. */
const WIDTHS = Array.from({ length: 30 }, (_, at) => 96 + 11 * at);

/** The amounts and percentages on a page that stand on two lines where their block is of one of `WIDTHS`, each once with what is around it. */
export function brokenAmounts(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const amount = /(?:[+−]?\\$[\\d.,]+(?: (?:bn|m)\\b)?|[+−]?[\\d.,]+ %)/g;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      if (text.parentElement.closest('svg, button, script, .visually-hidden') !== null) continue;
      for (const { 0: words, index } of text.data.matchAll(amount)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + words.length);
        let block = text.parentElement;
        while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
        found.push({ range, block, told: words + ' in: ' + block.textContent.slice(0, 60) });
      }
    }
    const blocks = new Map(found.map(({ block }) => [block, block.getAttribute('style')]));
    const broken = new Set();
    for (const width of ${JSON.stringify(WIDTHS)}) {
      for (const block of blocks.keys()) {
        block.style.maxWidth = width + 'px';
        if (block.tagName === 'TD') block.style.display = 'block';
      }
      for (const { range, told } of found) {
        const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)));
        if (lines.size > 1) broken.add(told);
      }
    }
    for (const [block, style] of blocks) style === null ? block.removeAttribute('style') : block.setAttribute('style', style);
    return found.length === 0 ? ['no amounts on this page'] : [...broken];
  })()`);
}
