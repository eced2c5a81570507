/** Where in the dossier are we? */
import { cleanInvisible } from '../../core/text';

/** The end of the trail at the top, and the page chosen in the menu. The trail shortens the menu's words. */
export function pageTitles(root: Document): string[] {
  const trail = [...root.querySelectorAll('[id*="SiteMapPath"] span')].filter(
    (el) => el.childElementCount === 0 && /\p{L}/u.test(el.textContent ?? ''),
  );
  const chosen = root.querySelector(
    ':is(.left-menu,[id$="_CtlList"]) :is(.selected,.active,.current,[aria-current])',
  );
  return [trail.at(-1), chosen].flatMap((el) => (el ? [cleanInvisible(el.textContent ?? '')] : []));
}
