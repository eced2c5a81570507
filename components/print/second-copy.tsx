import { useLayoutEffect, useRef } from 'preact/hooks';
import { texts } from '../../utils/i18n';
import { official } from '../../utils/i18n/area';

/**
 * The sheet before it once more, as it stands when the paper is made: what was typed lives in the page alone, so it is
 * copied at that moment and gone afterwards.
 */
export function SecondCopy({ class: name }: { class: string }) {
  const element = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const copy = (): void => {
      const sheet = element.current?.previousElementSibling;
      if (!element.current || !sheet) return;
      element.current.replaceChildren(...[...sheet.childNodes].map((node) => node.cloneNode(true)));
      const title = element.current.querySelector('.copy');
      if (title) title.textContent = official(texts.print.receipt).copyTwo;
    };
    const clear = (): void => element.current?.replaceChildren();
    addEventListener('beforeprint', copy);
    addEventListener('afterprint', clear);
    return () => {
      removeEventListener('beforeprint', copy);
      removeEventListener('afterprint', clear);
    };
  });
  return <article ref={element} class={`${name} second`} aria-hidden="true" />;
}
