import type { ComponentChildren } from 'preact';
import type { PaperChange, WordPart } from '../../../utils/records/diff';
import { texts } from '../../../utils/i18n';
import { Button } from '../../ui/button';
import { feeText, timeText } from './facts';
import { BUILT_IN, type CatalogueModel, type Detail } from './model';
import { dayOf, quantityText } from './parts';

const say = texts.catalogue.changes;

/** What the last import changed, to be read in a minute: added, removed, reworded. */
export function Changes({ changes: { diff, sinceBuiltIn } }: { changes: NonNullable<Detail['changes']> }) {
  const { papers, times, fees, lists, texts: reworded } = diff;
  return (
    <section class="block changes" aria-label={say.title}>
      <h2>
        {sinceBuiltIn ? say.sinceBuiltIn : say.title} <span class="soft small">{say.count(diff.count)}</span>
      </h2>
      {papers.added.length + papers.removed.length + papers.changed.length > 0 && (
        <Part title={say.papers}>
          {papers.added.map((row, index) => (
            <Line key={`a${index}`} what={say.added}>
              <ins>{row.name}</ins>
            </Line>
          ))}
          {papers.removed.map((row, index) => (
            <Line key={`r${index}`} what={say.removed}>
              <del>{row.name}</del>
            </Line>
          ))}
          {papers.changed.map((change, index) => (
            <Line key={`c${index}`} what={say.reworded}>
              <Reworded change={change} />
            </Line>
          ))}
        </Part>
      )}
      <ByChannel title={say.time} rows={times} of={(time) => `${timeText(time)} ${time.text}`} />
      <ByChannel title={say.fee} rows={fees} of={feeText} />
      {reworded.map(({ part, words }) => (
        <Part key={part} title={say.parts[part]}>
          <Line what={say.reworded}>
            <Words words={words} />
          </Line>
        </Part>
      ))}
      {lists.map(({ part, added, removed }) => (
        <Part key={part} title={say.parts[part]}>
          {added.map((text) => (
            <Line key={`a${text}`} what={say.added}>
              <ins>{text}</ins>
            </Line>
          ))}
          {removed.map((text) => (
            <Line key={`r${text}`} what={say.removed}>
              <del>{text}</del>
            </Line>
          ))}
        </Part>
      ))}
    </section>
  );
}

function ByChannel<T>(props: {
  title: string;
  rows: readonly { channel: keyof typeof texts.catalogue.channel; before: T[]; after: T[] }[];
  of(one: T): string;
}) {
  if (props.rows.length === 0) return null;
  const list = (all: T[]): string => [...new Set(all.map(props.of))].join('; ').trim() || say.nothing;
  return (
    <Part title={props.title}>
      {props.rows.map(({ channel, before, after }) => (
        <Line key={channel} what={texts.catalogue.channel[channel]}>
          {say.was}: <del>{list(before)}</del>
          <br />
          {say.is}: <ins>{list(after)}</ins>
        </Line>
      ))}
    </Part>
  );
}

const Part = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <div>
    <h3>{title}</h3>
    <ul class="differences">{children}</ul>
  </div>
);

const Line = ({ what, children }: { what: string; children: ComponentChildren }) => (
  <li>
    <span class="what">{what}</span>
    <span class="wording">{children}</span>
  </li>
);

function Reworded({ change: { before, after, words, quantity, forms, moved } }: { change: PaperChange }) {
  const count = (row: PaperChange['before']): string =>
    quantityText({ ...row, either: false }) || say.nothing;
  return (
    <>
      {words ? <Words words={words} /> : after.name}
      {quantity && <p>{say.quantity(count(before), count(after))}</p>}
      {forms && <p>{say.forms}</p>}
      {moved && <p>{say.moved(before.case || say.nameless, after.case || say.nameless)}</p>}
    </>
  );
}

/** Old and new words in one sentence; a screen reader says `ins` and `del`. */
const Words = ({ words }: { words: readonly WordPart[] }) => (
  <>
    {words.map(({ kind, text }, index) => {
      const tail = `${text} `;
      if (kind === 'added') return <ins key={index}>{tail}</ins>;
      return kind === 'removed' ? <del key={index}>{tail}</del> : tail;
    })}
  </>
);

/** Every version that is kept; a dossier goes on under the one it was received under. */
export function Versions({ detail, model }: { detail: Detail; model: CatalogueModel }) {
  const { versions, inUse, hasBuiltIn, listed } = detail;
  if (versions.length === 0) return null;
  const view = (version: string) => (
    <Button kind="quiet" small onClick={() => void model.open(listed.code, version)}>
      {say.view}
    </Button>
  );
  return (
    <section class="block" aria-label={say.versions}>
      <h2>{say.versions}</h2>
      <p class="soft small">{say.kept}</p>
      <ul>
        {versions.map(({ hash, at }) => (
          <li key={hash} class="row">
            <span>{say.version(dayOf(at))}</span>
            {hash === inUse ? <span class="soft">({say.inUse})</span> : view(hash)}
          </li>
        ))}
        {hasBuiltIn && (
          <li class="row">
            <span>{say.builtIn}</span>
            {view(BUILT_IN)}
          </li>
        )}
      </ul>
    </section>
  );
}
