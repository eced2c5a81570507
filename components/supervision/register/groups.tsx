import { texts } from '../../../utils/i18n';
import type { Group } from '../../../utils/supervision/register/query';
import { daysOfWeek } from './filters';
import type { Grouping, RegisterModel } from './model';
import { clerkName, figure, percent, procedureName, weekText } from './words';
import './groups.css';

const say = texts.registerPage;

/** Rows put together; pressing one shows the dossiers of it. The bar reads in black and white: full late, hatched open, light in time. */
export function Groups({ model, by }: { model: RegisterModel; by: Grouping }) {
  const groups = sorted(model.groups.value, by);
  const most = Math.max(1, ...groups.map(({ count }) => count));
  const total = model.shown.value?.total ?? 0;
  return (
    <div class="register-scroll">
      <table class="register-groups">
        <thead>
          <tr>
            <th scope="col">{say.view[by]}</th>
            <th scope="col">{say.groups.count}</th>
            <th scope="col">{say.groups.share}</th>
            <th scope="col">{say.class.overdue}</th>
            <th scope="col">{say.class['due-soon']}</th>
            <th scope="col">{say.groups.open}</th>
            <th scope="col">{say.groups.inTime}</th>
            <th scope="col">{say.class.late}</th>
            <th scope="col" class="bar-cell">
              {say.groups.bar}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.key}>
              <th scope="row">
                <button type="button" class="link" onClick={() => show(model, by, group.key)}>
                  {nameOf(group.key, by, model)}
                </button>
              </th>
              <td>{figure(group.count)}</td>
              <td>{percent(group.count, total)}</td>
              <td>{figure(group.due.overdue)}</td>
              <td>{figure(group.due['due-soon'])}</td>
              <td>{figure(openOf(group))}</td>
              <td>{figure(inTimeOf(group))}</td>
              <td>{figure(group.due.late)}</td>
              <td class="bar-cell">
                <Bar group={group} most={most} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft small pad">{say.groups.legend}</p>
    </div>
  );
}

const openOf = ({ due }: Group): number =>
  due['in-time'] + due['due-soon'] + due.overdue + due.paused + due['no-due'];
const inTimeOf = ({ due }: Group): number => due.early + due['on-time'];

/** Weeks: the newest first. Everything else: what there is most of first. */
const sorted = (groups: readonly Group[], by: Grouping): Group[] =>
  by === 'week'
    ? groups.toSorted((a, b) => (a.key < b.key ? 1 : -1))
    : groups.toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));

function nameOf(key: string, by: Grouping, { host: { world } }: RegisterModel): string {
  if (by === 'procedure') return procedureName(key, world);
  if (by === 'clerk') return clerkName(key, world);
  if (by === 'week') return weekText(key);
  return texts.common.channel[key as keyof typeof texts.common.channel] ?? key;
}

function show(model: RegisterModel, by: Grouping, key: string): void {
  if (by === 'week') {
    const [from, to] = daysOfWeek(key);
    model.set({ period: 'between', from, to });
  } else model.set({ [by]: key });
  model.view.value = null;
}

const WIDTH = 160;
const HEIGHT = 14;

function Bar({ group, most }: { group: Group; most: number }) {
  const late = group.due.overdue + group.due.late;
  const open = openOf(group) - group.due.overdue;
  const parts = [
    { of: 'late', count: late },
    { of: 'open', count: open },
    { of: 'done', count: group.count - late - open },
  ];
  let x = 0;
  return (
    <svg
      class="group-bar"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={say.groups.barText(late, open, group.count - late - open)}
    >
      {parts.map(({ of, count }) => {
        const width = (count / most) * (WIDTH - 2);
        const part = (
          <rect
            key={of}
            class={of}
            fill={of === 'open' ? 'url(#register-hatch)' : undefined}
            x={x + 1}
            y={1}
            width={width}
            height={HEIGHT - 2}
          />
        );
        x += width;
        return part;
      })}
    </svg>
  );
}
