import type { Draft } from '../../utils/core/draft';
import { stripBidi } from '../../utils/core/text';
import { texts } from '../../utils/i18n';
import { shown } from '../panel/show';
import { Button } from '../ui/button';
import { fieldGroups, labelOf } from './parts';

const say = texts.desk.draft;
/** Longer values are cut on screen; copying takes them whole. */
const MOST_SHOWN = 600;

const visible = (value: string): string =>
  value.length > MOST_SHOWN ? `${stripBidi(value.slice(0, MOST_SHOWN))}…` : stripBidi(value);

/** What was typed, by person, each value with a button that copies it. */
export function DraftFields({ draft, onCopy }: { draft: Draft; onCopy(label: string, value: string): void }) {
  const groups = fieldGroups(draft);
  return (
    <section class="block">
      <h2>{say.fields}</h2>
      {groups.length === 0 && <p class="soft">{say.noFields}</p>}
      {groups.map(({ title, fields }) => (
        <section key={title} class="person">
          <h3>{title}</h3>
          <dl>
            {fields.map((field) => {
              const label = shown(labelOf(field), 300);
              return (
                <div key={field.key}>
                  <dt>
                    <bdi>{label}</bdi>
                  </dt>
                  <dd>
                    {field.value === '' ? (
                      <span class="soft">{say.blank}</span>
                    ) : (
                      <>
                        <bdi class="value">{visible(field.value)}</bdi>
                        {field.by === 'portal' && <span class="soft small">{say.byPortal}</span>}
                        <Button
                          kind="quiet"
                          small
                          icon="copy"
                          label={say.copy(label)}
                          onClick={() => onCopy(label, field.value)}
                        />
                      </>
                    )}
                  </dd>
                </div>
              );
            })}
          </dl>
        </section>
      ))}
    </section>
  );
}
