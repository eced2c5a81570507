/**
 * The top page around the civil-status e-form: a wizard of four steps whose address never changes (justice portal and
 * Quảng Ninh). It has no fields of its own; it tells the procedure, and in step 3 the portal's table of papers.
 */
import { fold, nfc } from '../core/text';
import type { ProcedureHint } from '../core/snapshot';
import { visible } from '../dom/visible';
import type { Adapter } from './adapter';
import { refused } from './outcomes';
import { papersIn } from './papers-table';
import { CODE_PARAMS, wizardAddress } from './wizard-address';

/** `1.004873`, also with a province's mark behind it (`1.012796.H36`). */
const CODE = /(?<![\d.])\d{1,2}\.\d{6}(?!\d)/g;
/** So much of the page is looked through for a code: heads and banners, not the fine print. */
const TEXT_BUDGET = 6_000;

/** The page's words from the top, without scripts and styles. */
function textOf(root: Document): string {
  let text = '';
  const walker = root.createTreeWalker(root.body, 4);
  while (text.length < TEXT_BUDGET && walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (parent && !/^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/.test(parent.tagName))
      text += ` ${walker.currentNode.nodeValue}`;
  }
  return text.slice(0, TEXT_BUDGET);
}

const titleOf = (el: Element): string => nfc((el.textContent ?? '').replace(/\s+/g, ' ').trim());

function hintsIn(root: Document, url: URL): ProcedureHint[] {
  const inUrl = CODE_PARAMS.map((name) => url.searchParams.get(name)?.match(CODE)?.[0]).find(Boolean);
  const inText = new Set(textOf(root).match(CODE) ?? []);
  const headings = root.querySelectorAll('.text-2xl.font-bold');
  const titles = [...(headings.length > 0 ? headings : root.querySelectorAll('h1,h2'))]
    .filter(visible)
    .map(titleOf)
    .filter((text) => text.length >= 6 && text.length <= 250);
  return [
    ...(inUrl ? [{ how: 'code-in-url' as const, value: inUrl }] : []),
    ...(inText.size === 1 ? [{ how: 'code-in-text' as const, value: [...inText][0] as string }] : []),
    ...[...new Set(titles)].slice(0, 2).map((value) => ({ how: 'title' as const, value })),
  ];
}

const SUBMIT_TEXTS: ReadonlySet<string> = new Set(['gui ho so', 'nop ho so']);

const adapter: Adapter = {
  id: 'justice-wizard',
  detect(_root, url) {
    const address = wizardAddress(url);
    return address && { confidence: address === 'draft' ? 0.95 : 0.8 };
  },
  read(root, url) {
    return {
      adapter: 'justice-wizard',
      confidence: adapter.detect(root, url)?.confidence ?? 0,
      url: url.origin + url.pathname,
      fields: [],
      papers: papersIn(root),
      hints: hintsIn(root, url),
      drift: { missing: [], new: [] },
    };
  },
  readField: () => null,
  keysAt: () => [],
  anchor: () => null,
  rank: () => 0,
  driver: () => null,
  write: async () => refused('not-found'),
  same: (_field, a, b) => a === b,
  /** By the last button's id or its very words; `data-e2e="btn-next"` stands on every step's button and proves nothing. */
  isSubmit(_root, url, target) {
    const button = target.closest<HTMLElement>('button,[role=button],input[type=submit]');
    if (!button || wizardAddress(url) !== 'draft' || button.matches(':disabled')) return false;
    const words = fold(button.textContent || (button as HTMLInputElement).value || '');
    return button.id === 'kt_gui-ho-so' || SUBMIT_TEXTS.has(words);
  },
};

export default adapter;
