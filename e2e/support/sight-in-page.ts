/**
 * Functions that travel into the page under `window.sight`: colours as they are drawn, the ring of what has the focus, edges of
 * controls, whether a control is in sight. Kept as one text, because each of them needs the others.
 */
export function sight() {
  type Colour = [number, number, number, number];
  const parse = (text: string): Colour => {
    const parts = text.match(/[\d.]+%?/g)?.map((one) => Number.parseFloat(one)) ?? [0, 0, 0, 0];
    const [r = 0, g = 0, b = 0, a = 1] = parts;
    return text.startsWith('color(') ? [r * 255, g * 255, b * 255, a] : [r, g, b, a];
  };
  const over = ([r, g, b, a]: Colour, [R, G, B]: Colour): Colour => [
    r * a + R * (1 - a),
    g * a + G * (1 - a),
    b * a + B * (1 - a),
    1,
  ];
  const luminance = ([r, g, b]: Colour): number => {
    const [x, y, z] = [r, g, b].map((one) => {
      const part = one / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const contrast = (a: Colour, b: Colour): number => {
    const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };
  /** What is seen behind an element's own content. */
  const ground = (element: Element | null): Colour => {
    const own = element ? parse(getComputedStyle(element).backgroundColor) : ([255, 255, 255, 1] as Colour);
    if (own[3] >= 1 || !element) return own;
    return over(own, ground(element.parentElement));
  };
  const name = (element: Element): string => {
    const label = element.getAttribute('aria-label') ?? (element.textContent || element.getAttribute('name'));
    const kind = typeof element.className === 'string' ? element.className.replaceAll(' ', '.') : '';
    return `${element.tagName.toLowerCase()}.${kind} “${(label ?? '').trim().slice(0, 40)}”`;
  };
  const seen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    element.getClientRects().length > 0;
  const tabbable = (root: ParentNode = document): HTMLElement[] => {
    const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
    const all = [
      ...(dialog ?? root).querySelectorAll<HTMLElement>(
        'a[href],button,input:not([type=hidden]),select,textarea,summary,[tabindex],[contenteditable=true]',
      ),
    ].filter((one) => one.tabIndex >= 0 && !one.matches(':disabled') && seen(one));
    // of radio buttons only the chosen one is a stop
    return all.filter((one) => {
      if (!(one instanceof HTMLInputElement) || one.type !== 'radio' || one.name === '') return true;
      const group = all.filter((other) => other instanceof HTMLInputElement && other.name === one.name);
      const chosen = group.find((other) => (other as HTMLInputElement).checked) ?? group[0];
      return chosen === one;
    });
  };

  /** The ring of what has the focus, on itself or on what stands around it; null: it is well seen. */
  const ring = (focused = document.activeElement): string | null => {
    if (!focused || focused === document.body) return 'nothing has the focus';
    let best = 0;
    for (let at: Element | null = focused, up = 0; at && up < 4; at = at.parentElement, up++) {
      // what is around may be drawn at a label or at the box of a file
      if (up > 0 && !at.matches(':has(:focus-visible), :focus-within')) break;
      const style = getComputedStyle(at);
      const width = Number.parseFloat(style.outlineWidth);
      if (style.outlineStyle === 'none' || width < 1.5) continue;
      const colour = parse(style.outlineColor);
      const inside = Number.parseFloat(style.outlineOffset) < 0;
      const beside = ground(inside ? at : at.parentElement);
      best = Math.max(best, contrast(over(colour, beside), beside));
    }
    return best >= 3 ? null : `no ring that is seen (${best.toFixed(1)}:1) at ${name(focused)}`;
  };

  /** 1.4.11: what tells a control from its ground is its edge, its fill, or the drawing it consists of. */
  const edges = (root: ParentNode = document): string[] => {
    const faint: string[] = [];
    for (const control of root.querySelectorAll(
      'input,select,textarea,button,[role=checkbox],[role=switch]',
    )) {
      const type = control instanceof HTMLInputElement ? control.type : '';
      if (!seen(control) || control.matches(':disabled,[aria-disabled=true]') || /file|hidden/.test(type))
        continue;
      const around = ground(control.parentElement);
      const style = getComputedStyle(control);
      // drawn by the browser in its own colours
      if (/checkbox|radio|range/.test(type) && style.appearance !== 'none') continue;
      const best = (...colours: string[]): number =>
        Math.max(...colours.map((colour) => contrast(over(parse(colour), around), around)));
      const drawing = control.querySelector('svg');
      const words = control.textContent?.trim() !== '';
      if (control.matches('button,[role=checkbox],[role=switch]')) {
        if (words || !drawing) continue; // words are axe's
        const inner = ground(control);
        const ink = parse(getComputedStyle(drawing).color);
        if (contrast(over(ink, inner), inner) < 3)
          faint.push(`a drawing of too little contrast: ${name(control)}`);
      } else {
        const sides = [style.borderTopWidth, style.borderBottomWidth].map((one) => Number.parseFloat(one));
        const border = Math.max(...sides) > 0 ? best(style.borderTopColor, style.borderBottomColor) : 1;
        if (Math.max(border, best(style.backgroundColor)) < 3)
          faint.push(`an edge of too little contrast: ${name(control)}`);
      }
    }
    return faint;
  };

  /** Comes to each stop as Tab would: is it in sight, on top, and ringed? */
  const stops = async (root: ParentNode = document): Promise<string[]> => {
    const faults: string[] = [];
    for (const one of tabbable(root)) {
      one.focus();
      if (document.activeElement !== one) continue; // hidden with its group by the browser itself
      const fault = ring();
      if (fault) faults.push(fault);
      const box = one.getBoundingClientRect();
      const inSight =
        box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 0;
      // 2.4.11: nothing may hide it wholly: a middle or a corner is its own. Words that run over lines are a box a line: the corners
      // of the whole may stand on what is beside them.
      const points = [...one.getClientRects()].flatMap(({ left, right, top, bottom }) => [
        { x: (left + right) / 2, y: (top + bottom) / 2 },
        { x: left + 2, y: top + 2 },
        { x: right - 2, y: bottom - 2 },
        { x: left + 2, y: bottom - 2 },
      ]);
      const isOwn = ({ x, y }: { x: number; y: number }): boolean => {
        const top = document.elementFromPoint(x, y);
        return (
          !!top &&
          (one.contains(top) ||
            top.contains(one) ||
            (one as HTMLInputElement).labels?.[0]?.contains(top) === true)
        );
      };
      if (!inSight) faults.push(`out of sight when it has the focus: ${name(one)}`);
      else if (!points.some(isOwn)) {
        // what was left may be about to close
        await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
        if (!points.some(isOwn)) faults.push(`hidden by something when it has the focus: ${name(one)}`);
      }
    }
    return faults;
  };

  /** 1.4.4, 1.4.10, 1.4.12: nothing is cut and nothing but tables is wider than the window. */
  const cut = (): string[] => {
    const faults: string[] = [];
    // a sheet of paper is as wide as it is printed
    const paper = document.querySelector('.sheet, .report-sheet');
    if (!paper && document.documentElement.scrollWidth > innerWidth + 1)
      faults.push('the page scrolls sideways');
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (!seen(element) || element.closest('.visually-hidden, svg, select, [hidden], .sheet, .report-sheet'))
        continue;
      const text = [...element.childNodes].some(
        (node) => node.nodeType === 3 && node.textContent!.trim() !== '',
      );
      if (!text) continue;
      const style = getComputedStyle(element);
      const wide = style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const high = /hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 2;
      if ((wide || high) && style.textOverflow !== 'ellipsis' && !element.matches('textarea'))
        faults.push(`a text is cut: ${name(element)}`);
      const scrolls = element.closest('[role=region],[role=grid],[tabindex="0"]');
      if (!scrolls && element.getBoundingClientRect().right > innerWidth + 1)
        faults.push(`outside the window: ${name(element)}`);
    }
    return faults;
  };

  /** Whatever still moves although the person has asked for rest. */
  const moving = (): string[] => [
    ...document.getAnimations().map((one) => `it moves: ${String(one.effect && 'target' in one.effect)}`),
    ...[...document.querySelectorAll('*')].flatMap((one) => {
      const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(one);
      const rests = /^(0s(, )?)+$/.test(transitionDuration) && /^(0s(, )?|auto)+$/.test(animationDuration);
      return rests && scrollBehavior === 'auto' ? [] : [`it would move: ${name(one)}`];
    }),
  ];

  Object.assign(window, { sight: { ring, edges, stops, cut, moving, name, tabbable } });
}
