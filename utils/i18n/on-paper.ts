/** What leaves the office is in Vietnamese, also where the screen speaks another language. */
import { speakAll } from './area';

/** Runs `make` with every sentence, date and figure in Vietnamese. It must not wait inside: the screen would turn Vietnamese with it. */
export function inVietnamese<T>(make: () => T): T {
  const before = speakAll('vi', null);
  try {
    return make();
  } finally {
    speakAll(...before);
  }
}

/** A component whose own texts are Vietnamese; those inside it are wrapped themselves. */
export const onPaper =
  <P, R>(draw: (props: P) => R): ((props: P) => R) =>
  (props) =>
    inVietnamese(() => draw(props));
