import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Difference, Preview } from '../../utils/session/panel/restore';
import { texts } from '../../utils/i18n';
import { Button } from '../ui/button';
import { byHand } from './hand';
import { hostOf, shown, timeOf, Value } from './show';
import './drafts.css';

const t = texts.parts.preview;

export interface PreviewProps {
  preview: Preview;
  ticked: ReadonlySet<string>;
  origin: string;
  today: string;
  busy: boolean;
  onTick(key: string, on: boolean): void;
  onTickAll(on: boolean): void;
  onApply(): void;
  onClose(): void;
}

/** Fields by the block of the form they stand in, in page order. */
function sectionsOf(differences: readonly Difference[]): [string, Difference[]][] {
  const sections = new Map<string, Difference[]>();
  for (const one of differences) {
    const name = one.section ?? '';
    sections.set(name, [...(sections.get(name) ?? []), one]);
  }
  return [...sections];
}

export function PreviewView({
  preview,
  ticked,
  origin,
  today,
  busy,
  onTick,
  onTickAll,
  onApply,
  onClose,
}: PreviewProps) {
  const { draft, differences, unfit, equal } = preview;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const all = differences.length > 0 && differences.every(({ key }) => ticked.has(key));
  return (
    <section
      class="preview"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div class="preview-body">
        <h2 ref={heading} tabIndex={-1}>
          {t.title(timeOf(draft.updatedAt, today))}
        </h2>
        {differences.length > 0 ? <p class="soft">{t.intro(hostOf(origin))}</p> : <p>{t.same}</p>}
        {differences.length > 1 && (
          <Button kind="quiet" small onClick={() => onTickAll(!all)}>
            {all ? t.none : t.all}
          </Button>
        )}
        {sectionsOf(differences).map(([section, list]) => (
          <fieldset key={section} class="differences">
            {section !== '' && <legend>{shown(section, 80)}</legend>}
            {list.map(({ key, label, onPage, inDraft }) => (
              <label key={key} class="difference">
                <input
                  type="checkbox"
                  checked={ticked.has(key)}
                  onChange={(event) => onTick(key, event.currentTarget.checked)}
                />
                <span>
                  <strong>{shown(label, 120)}</strong>
                  {onPage !== '' && (
                    <span class="side">
                      <em>{t.onPage}</em> <Value text={onPage} />
                    </span>
                  )}
                  <span class="side">
                    <em>{t.inDraft}</em> <Value text={inDraft} />
                  </span>
                </span>
              </label>
            ))}
          </fieldset>
        ))}
        {equal > 0 && <p class="soft">{t.equal(equal)}</p>}
        {unfit.length > 0 && (
          <details class="unfit">
            <summary>{t.unfit(unfit.length)}</summary>
            <ul class="results">
              {unfit.map(({ key, label, inDraft, reason }) => (
                <li key={key}>
                  <strong>{shown(label, 80)}</strong>: <Value text={inDraft} />
                  <span class="reason">{t.reasons[reason]}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <div class="preview-acts">
        <Button onClick={onClose}>{t.cancel}</Button>
        <Button kind="primary" disabled={ticked.size === 0 || busy} onClick={byHand(onApply)}>
          {t.apply(ticked.size)}
        </Button>
      </div>
    </section>
  );
}
