import { useSignal } from '@preact/signals';
import type { NoticeItem, NoticeModel, NoticeSectionId } from '../../utils/procedures/print-notice-model';
import { texts } from '../../utils/i18n';
import { official } from '../../utils/i18n/area';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Editable } from './editable';
import type { NoticeState } from './notice-state';

const say = official(texts.print.notice);
const { parentName, officeName } = official(texts.print);
/** Characters of a name at the head of every page. */
const HEAD = 80;

/**
 * The notice as one table, so that every page carries its head and no line is cut. Sections without a line are on the
 * screen only.
 */
export function NoticeSheet({ model, state }: { model: NoticeModel; state: NoticeState }) {
  const name = useSignal(model.name);
  const short = name.value.length > HEAD ? `${name.value.slice(0, HEAD - 1)}…` : name.value;
  return (
    <table class="posted">
      <colgroup>
        <col class="wide" />
        <col />
      </colgroup>
      <thead>
        <tr>
          <td colSpan={2}>{say.continued(short, model.code)}</td>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td colSpan={2} class="title">
            <p>
              <Editable text={model.head.parentName} label={parentName} class="optional" />
            </p>
            <p class="strong">
              <Editable text={model.head.officeName} label={officeName} class="optional" />
            </p>
            <p class="above">{say.above}</p>
            <h1>
              <Editable text={model.name} label={say.above} onText={(text) => (name.value = text)} />
            </h1>
            <p>{say.codeLine(model.code, model.field)}</p>
          </td>
        </tr>
      </tbody>
      {state.sections.value.map(({ id, items }) => (
        <Section key={id} id={id} items={items} state={state} />
      ))}
    </table>
  );
}

function Section({ id, items, state }: { id: NoticeSectionId; items: NoticeItem[]; state: NoticeState }) {
  const title = say.sections[id];
  const numbered = id === 'submit' || id === 'present' || id === 'onlyIf';
  return (
    <tbody class={items.length === 0 ? 'screen-only' : `part-${id}`}>
      <tr class="section">
        <th colSpan={2} scope="rowgroup">
          {title}
          <span class="screen-only">
            <Button small kind="quiet" icon="plus" label={say.addTo(title)} onClick={() => state.add(id)} />
          </span>
        </th>
      </tr>
      {items.length === 0 && (
        <tr>
          <td colSpan={2} class="empty">
            {say.empty}
          </td>
        </tr>
      )}
      {items.map((item, index) => (
        <Row key={item.id} item={item} number={numbered ? index + 1 : null} title={title} state={state} />
      ))}
    </tbody>
  );
}

interface RowProps {
  item: NoticeItem;
  number: number | null;
  title: string;
  state: NoticeState;
}

function Row({ item, number, title, state }: RowProps) {
  const waits = item.doubt !== null && !state.seen.value.has(item.id);
  const isPaper = item.how !== '';
  const full = item.full !== '' && state.fullTexts.value;
  const what = item.text === '' ? say.newLine(title) : item.text;
  return (
    <tr class={waits ? 'waits' : ''} id={item.id} tabIndex={waits ? -1 : undefined}>
      <td class="line" colSpan={isPaper ? 1 : 2}>
        {/* the browser's own print command must not make an unconfirmed line look like a confirmed one */}
        {waits && <span class="paper-only strong">{say.unconfirmed} </span>}
        {number !== null && <span class="count">{number}. </span>}
        {item.label !== '' && <span>{item.label} </span>}
        <Editable
          text={full && !isPaper ? item.full : item.text}
          label={item.label || what}
          class={isPaper ? 'strong' : ''}
        />
        {item.when.map((sentence) => (
          <div key={sentence} class="when">
            <Editable text={sentence} label={sentence} />
          </div>
        ))}
        {full && isPaper && (
          <div class="full">
            <Editable text={item.full} label={item.full.slice(0, 80)} />
          </div>
        )}
        <Care item={item} waits={waits} what={item.label || what} state={state} />
      </td>
      {isPaper && (
        <td class="how">
          <Editable text={item.how} label={`${what}: ${item.how}`} />
        </td>
      )}
    </tr>
  );
}

/** On the screen: why a line waits, and what can be done with any line. */
function Care({
  item,
  waits,
  what,
  state,
}: {
  item: NoticeItem;
  waits: boolean;
  what: string;
  state: NoticeState;
}) {
  return (
    <div class="screen-only care">
      {waits && item.doubt !== null && (
        <>
          <span>
            <Icon name="warn" /> {say.doubts[item.doubt]}
          </span>
          <Button small icon="check" aria-label={say.seenFor(what)} onClick={() => state.confirm(item.id)}>
            {say.seen}
          </Button>
        </>
      )}
      <Button
        small
        kind="quiet"
        icon="close"
        {...(waits
          ? { 'aria-label': say.removeFor(what), children: say.remove }
          : { label: say.removeFor(what) })}
        onClick={() => state.remove(item.id)}
      />
    </div>
  );
}
