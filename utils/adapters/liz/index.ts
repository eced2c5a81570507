/** The portal of the Ministry of Culture: `liz-*` wrappers around Angular Material, without any control's name in the page. */
import { fold } from '../../core/text';
import { adapterOf } from '../family/family';
import { readAt } from '../material/spots';
import { procedureHints } from '../controls/hints';
import { ownerOf } from '../material/owner';
import { writeControl } from '../material/write';
import { detect } from './detect';
import { papersIn } from './papers';
import { scan } from './scan';

export default adapterOf({
  id: 'liz',
  detect,
  scan,
  forms: [],
  read: readAt,
  write: ({ again, field, value, signal }) =>
    writeControl({
      now: () => again()?.el ?? null,
      value,
      places: /(Province|Ward|District)$/.test(field.role ?? ''),
      signal,
    }),
  rank: ({ kind, readonly }) => (kind === 'checkbox' && readonly ? 10 : null),
  ownerOf,
  papers: papersIn,
  hints: procedureHints,
  isSubmit(_root, _url, target) {
    const button = target.closest<HTMLElement>('button');
    return (
      button !== null &&
      !button.matches(':disabled') &&
      fold(button.textContent ?? '').trim() === 'luu va nop ho so'
    );
  },
});
