// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { sweepRemains } from '@/utils/session/agent/remains';

const OWN = 'moz-extension://b2f6/';

/** Firefox lets content scripts look into closed shadow trees. No real frame: the test environment would go and load it. */
function hostOf(src: string): HTMLElement {
  const host = document.createElement('div');
  Object.defineProperty(host, 'openOrClosedShadowRoot', { value: { querySelector: () => ({ src }) } });
  document.documentElement.append(host);
  return host;
}

it('takes away what a former version has left, and nothing of the page', () => {
  document.body.innerHTML = `<style data-so-tay-sheet>p { color: red }</style><style>p { margin: 0 }</style>
    <input data-so-tay="error" name="a" /><header data-so-tay-shift="move" style="--so-tay-shift: -8px; top: 0px"></header>`;
  document.documentElement.append(document.querySelector('style')!);
  const old = hostOf(`${OWN}panel.html#1`);
  const theirs = hostOf('https://dichvucong.gov.vn/chat');
  sweepRemains(document, OWN);
  expect(old.isConnected).toBe(false);
  expect(theirs.isConnected).toBe(true);
  expect(document.querySelectorAll('style')).toHaveLength(1);
  expect(document.querySelector('[data-so-tay], [data-so-tay-shift], [data-so-tay-sheet]')).toBeNull();
  expect(document.querySelector('header')!.getAttribute('style')).toContain('top: 0px');
  expect(document.querySelector('header')!.style.getPropertyValue('--so-tay-shift')).toBe('');
});
