/**
 * "Học trên màn hình thật": all fields of the page in its order, the one under the trainee's hands explained. It reads and points;
 * nothing here writes, and while it is on nothing else of ours does (`session/panel/learning.ts`).
 */
import { useSignalEffect } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Severity } from '../../utils/core/issue';
import type { Panel } from '../../utils/session/panel/controller';
import type { Teacher } from '../../utils/session/panel/learning';
import type { Placed } from '../../utils/session/panel/page';
import { texts } from '../../utils/i18n';
import { Badge, Notice } from '../ui/badge';
import { Icon } from '../ui/icon';
import { Cases } from './cases';
import { FieldLesson } from './learning-field';
import { moveAmongRows } from './roving';
import { shown } from './show';
import './learning.css';

const t = texts.lessons;

export function Learning({ panel }: { panel: Panel }) {
  const { learning, dossier } = panel;
  const [teacher, setTeacher] = useState<Teacher | null>();
  useEffect(() => void learning.teacher().then((came) => setTeacher(() => came)), []);
  useFollowing(panel);
  const pack = panel.pack.value;
  return (
    <section class="learning" aria-label={t.title}>
      <div class="learning-on">
        <Notice tone="warn">
          <p>
            <strong>{t.on}</strong> {t.real}{' '}
            <button type="button" class="link" onClick={() => learning.turn(false)}>
              {texts.learning.turnOff}
            </button>
          </p>
          {panel.guard.wiped.value.length > 0 && <p>{t.after}</p>}
        </Notice>
      </div>
      {pack && (
        <Cases
          switches={pack.switches}
          on={dossier.cases.value}
          choices={dossier.choices.value}
          onChoose={panel.choose}
        />
      )}
      <Fields panel={panel} teacher={teacher} />
    </section>
  );
}

/** "Kiểm tra" and the keys to the next problem lead to fields here, not to the list of problems. */
function useFollowing(panel: Panel): void {
  const { learning } = panel;
  const before = useRef(panel.cursor.peek());
  useSignalEffect(() => {
    const id = panel.cursor.value;
    if (id === before.current) return;
    before.current = id;
    const problem = panel.problems.peek().find(({ issue }) => issue.id === id);
    const at = problem?.at.find(({ field }) => field.visible);
    if (at) learning.look(at.ref);
  });
}

/** Fields one after another, under the headings of the page; a heading that comes again begins a new group. */
function groupsOf(fields: readonly Placed[]): { section: string; fields: Placed[] }[] {
  const groups: { section: string; fields: Placed[] }[] = [];
  for (const placed of fields) {
    const section = placed.field.section ?? '';
    const last = groups.at(-1);
    if (last && last.section === section) last.fields.push(placed);
    else groups.push({ section, fields: [placed] });
  }
  return groups;
}

function Fields({ panel, teacher }: { panel: Panel; teacher: Teacher | null | undefined }) {
  const fields = panel.learning.fields.value;
  const current = panel.learning.current.value;
  const stop = current ?? fields[0];
  if (fields.length === 0) return <p class="empty">{t.noFields}</p>;
  return (
    <div class="learning-fields" onKeyDown={moveAmongRows}>
      <div class="section-head">
        <h2>{t.fields(fields.length)}</h2>
      </div>
      <p class="soft">{current ? t.walk : t.begin}</p>
      {groupsOf(fields).map(({ section, fields: some }, index) => (
        <section key={`${index} ${section}`}>
          {section !== '' && <h3>{shown(section, 80)}</h3>}
          <ul>
            {some.map((placed) => (
              <Row
                key={placed.ref}
                panel={panel}
                placed={placed}
                teacher={teacher}
                open={placed === current}
                tabStop={placed === stop}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface RowProps {
  panel: Panel;
  placed: Placed;
  teacher: Teacher | null | undefined;
  open: boolean;
  tabStop: boolean;
}

/** The gravest that is told at a field. */
const toldAt = (panel: Panel, { ref }: Placed): Severity | null =>
  panel.problems.value.find(({ issue, at }) => issue.ignored === null && at.some((one) => one.ref === ref))
    ?.issue.severity ?? null;

function Row({ panel, placed, teacher, open, tabStop }: RowProps) {
  const { learning } = panel;
  const item = useRef<HTMLLIElement>(null);
  const { role, label } = placed.field;
  const told = toldAt(panel, placed);
  // it follows the hand on the page; a row chosen here stands before the eyes already
  useLayoutEffect(() => {
    if (open) item.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <li ref={item} class={`learning-field ${open ? 'open' : ''}`}>
      <button
        type="button"
        class="jump"
        data-row
        tabIndex={tabStop ? 0 : -1}
        aria-expanded={open}
        title={texts.parts.problems.jump}
        onFocus={() => !open && learning.look(placed.ref)}
        onClick={() => learning.go(placed)}
      >
        <Icon name={told ?? (role === null ? 'question' : open ? 'down' : 'right')} />
        <span class="jump-text">
          {told && <span class="visually-hidden">{texts.common.severity[told]}: </span>}
          <strong>{shown(role === null ? label : texts.common.role(role), 120)}</strong>
        </span>
        {open && learning.at.value && (
          <Badge tone={learning.at.value.how === 'here' ? 'info' : 'neutral'}>
            {t.at[learning.at.value.how]}
          </Badge>
        )}
      </button>
      {open && <FieldLesson panel={panel} placed={placed} teacher={teacher} />}
    </li>
  );
}
