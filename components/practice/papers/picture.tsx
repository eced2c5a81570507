import type { FolderPaper } from '../../../utils/practice/types';
import { texts } from '../../../utils/i18n';
import { official } from '../../../utils/i18n/area';
import { DRAWINGS, SHEETS } from './kinds';
import { MarkingContext } from './marking';
import './papers.css';

const say = official(texts.practice.picture);

/** What the eye sees of a copy or a flaw, for whoever listens. It says what is there, never that it is wrong. */
export function seenOf({ copy, flaw }: FolderPaper): string[] {
  const copied = flaw === 'copy-only' || flaw === 'not-certified' ? 'photocopy' : copy;
  return [
    say.copy[copied],
    ...(flaw === 'unsigned' ? [say.unsigned] : []),
    ...(flaw === 'unreadable' ? [say.blurred] : []),
  ];
}

/** A paper of the folder as it lies on the counter. Its size follows the font size of what stands around it; `mute`: another element names it. */
export function PaperPicture({ paper, mute = false }: { paper: FolderPaper; mute?: boolean }) {
  const Drawing = DRAWINGS[paper.kind];
  const copied = paper.flaw === 'copy-only' || paper.flaw === 'not-certified' ? 'photocopy' : paper.copy;
  const classes = ['pp', SHEETS[paper.kind], `kind-${paper.kind}`, copied];
  if (paper.flaw === 'unreadable') classes.push('blurred');
  return (
    <article class={classes.join(' ')} aria-label={mute ? undefined : nameOf(paper)} data-mark={say.specimen}>
      <p class="visually-hidden">{seenOf(paper).join(' ')}</p>
      <Drawing paper={paper} />
      {copied === 'photocopy' && <p class="pp-copied">{say.photocopy}</p>}
      {copied === 'certified-copy' && (
        <p class="pp-certified">
          <b>{say.certified}</b>
          <span>{say.certifiedBy}</span>
        </p>
      )}
    </article>
  );
}

/** A small picture of the same paper; says nothing, because its button does. */
export function PaperThumb({ paper }: { paper: FolderPaper }) {
  return (
    <span class="pp-thumb" aria-hidden="true">
      <MarkingContext.Provider value={null}>
        <PaperPicture paper={paper} mute />
      </MarkingContext.Provider>
    </span>
  );
}

/** "Giấy chứng sinh, của mẹ". */
export const nameOf = ({ title, whose }: Pick<FolderPaper, 'title' | 'whose'>): string =>
  whose === '' ? title : `${title}, ${whose}`;
