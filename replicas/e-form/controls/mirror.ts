/** Fields that repeat another one. */
import type { Portal } from '../portal';
import type { TextSpec } from '../spec';
import { Text } from './text';

/** The follower takes the source's text when a key goes up there or it is left, and only when that is news. */
export function follow(portal: Portal, source: Text, follower: Text): void {
  let last = portal.model.get(source.key);
  const before = source.onLeave;
  source.onLeave = (event) => {
    before?.(event);
    const now = portal.model.get(source.key);
    if (now === last) return;
    last = now;
    portal.model.commit(follower.key, now, null);
    follower.assign(now);
  };
}

/** The second version draws one number twice, for narrow screens: the same name, not shown. */
export function mobileCopy(
  portal: Portal,
  spec: TextSpec,
  key: string,
  name: string,
  first: Text,
): Text | null {
  if (!portal.has('alias') || !['SoDinhDanhCha', 'SoDinhDanh_BenNam'].includes(spec.name)) return null;
  const { tag } = first.options;
  const copy = new Text(portal, null, { key: `${key}#2`, name, tag, copy: true }, () => undefined);
  follow(portal, first, copy);
  return copy;
}
