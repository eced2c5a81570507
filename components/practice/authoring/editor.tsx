import { useEffect, useRef, useState } from 'preact/hooks';
import { isRole } from '../../../utils/core/roles';
import { texts } from '../../../utils/i18n';
import { TRAPS } from '../../../utils/practice/types';
import { Badge, Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Ticks } from './choice';
import { askable, fieldSwitched, trapSwitched } from './edit';
import { Folder } from './folder';
import { KeyView } from './key-view';
import type { AuthoringModel } from './model';
import { RequestPart } from './request';

const say = texts.practiceAuthor;
const roleName = (role: string): string => texts.common.role(role);

/** One scenario: on the left what the author writes, on the right what the engine makes of it. */
export function Editor({ model }: { model: AuthoringModel }) {
  const [isLeaving, leave] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const { value: draft } = model.draft;
  if (!draft) return null;
  const { scenario, pack } = draft;
  const fields = askable(scenario, pack);
  const toList = (): void => (model.isChanged ? leave(true) : model.close());
  return (
    <form
      class="authoring-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void model.save();
      }}
    >
      <header class="authoring-head">
        <div>
          <div class="row">
            <h1 ref={head} tabIndex={-1}>
              {scenario.title || say.begin.title}
            </h1>
            <span class="practice-mark">{texts.practice.mark}</span>
          </div>
          <p class="soft">{model.nameOf(scenario.procedure)}</p>
        </div>
        <div class="row">
          {model.isChanged && <Badge tone="warn">{say.edit.unsaved}</Badge>}
          <Button icon="back" onClick={toList}>
            {say.edit.toList}
          </Button>
          <Button icon="open" disabled={model.busy.value} onClick={() => void model.saveAndTry()}>
            {say.edit.tryOut}
          </Button>
          <Button kind="primary" type="submit" icon="check" disabled={model.busy.value}>
            {say.edit.save}
          </Button>
        </div>
      </header>
      <div class="authoring-columns">
        <div class="authoring-written">
          <Faults model={model} />
          <RequestPart model={model} draft={draft} />
          <Folder model={model} draft={draft} />
          <section class="block">
            <Ticks
              title={say.edit.traps}
              hint={say.edit.trapsHint}
              options={TRAPS.map((kind) => [kind, say.edit.trap[kind]])}
              on={new Set(scenario.traps.map(({ kind }) => kind))}
              onChange={(kind, on) => model.change((one) => trapSwitched(one, kind, on))}
            />
            <Ticks
              title={say.edit.fields}
              hint={say.edit.fieldsHint}
              options={[...new Set([...scenario.fields, ...fields])].map((role) => [role, roleName(role)])}
              on={new Set(scenario.fields)}
              onChange={(role, on) => isRole(role) && model.change((one) => fieldSwitched(one, role, on))}
            />
          </section>
        </div>
        <KeyView model={model} draft={draft} />
      </div>
      {isLeaving && (
        <Dialog
          title={say.edit.leaveTitle}
          onClose={() => leave(false)}
          actions={
            <>
              <Button onClick={() => leave(false)}>{say.edit.stay}</Button>
              <Button kind="danger" onClick={() => model.close()}>
                {say.edit.leave}
              </Button>
            </>
          }
        >
          <p>{say.edit.leaveWhat}</p>
        </Dialog>
      )}
    </form>
  );
}

/** Told quietly while somebody writes, loudly once they want to keep it. */
function Faults({ model }: { model: AuthoringModel }) {
  const faults = model.faults.value;
  const box = useRef<HTMLDivElement>(null);
  const isAsked = model.asked.value && faults.length > 0;
  useEffect(() => {
    if (isAsked) box.current?.focus();
  }, [isAsked]);
  return (
    <div ref={box} tabIndex={-1} class="authoring-faults">
      {faults.length === 0 ? (
        <p class="soft small">{say.problems.none}</p>
      ) : (
        <Notice tone={isAsked ? 'error' : 'warn'} alert={isAsked}>
          <p>{say.problems.title(faults.length)}</p>
          <ul>
            {faults.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
