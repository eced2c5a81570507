import { texts } from '../../utils/i18n';

/** Not paired: inside a page nothing at all is shown (the page may have made the frame itself). */
export const Unpaired = ({ framed }: { framed: boolean }) =>
  framed ? null : <p class="unpaired">{texts.panel.unpaired}</p>;
