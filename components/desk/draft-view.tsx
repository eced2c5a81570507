import { useEffect, useState } from 'preact/hooks';
import type { Draft, DraftSummary } from '../../utils/core/draft';
import { receivedOnOf } from '../../utils/core/received';
import { texts } from '../../utils/i18n';
import { Doubled } from '../panel/doubled';
import { hostOf, shown, timeOf } from '../panel/show';
import { Notice } from '../ui/badge';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { DraftFields } from './draft-fields';
import { DraftPapers } from './draft-papers';
import { BackupDialog } from './keeping';
import { refusal, type Desk } from './model';
import { countdown, labelOf } from './parts';
import type { Judge } from './passphrase';
import { HandOver } from './people';

const say = texts.desk.draft;

/** One draft, opened: what was typed, the papers, the note, and what can be done with it. */
export function DraftView({ desk, today, tools }: { desk: Desk; today: string; tools: Judge }) {
  const [dialog, setDialog] = useState<'export' | 'hand' | null>(null);
  const opened = desk.open.value;
  const { value: view } = desk.view;
  const summary = desk.drafts.value?.find(({ id }) => view.kind === 'draft' && view.id === id);
  if (opened === null) return <p class="soft pad">{texts.desk.loading}</p>;
  if (typeof opened === 'string')
    return (
      <section class="detail">
        <Notice tone="error" alert>
          {refusal(opened)}
        </Notice>
        {view.kind === 'draft' && opened === 'damaged' && (
          <Erasable desk={desk} id={view.id} summary={summary} />
        )}
      </section>
    );
  const { draft, papers } = opened;
  const now = desk.world.now();
  const later = summary && !countdown(summary, now) && countdown(summary, now, 'ever');
  const { procedure } = draft;
  const name =
    procedure === null
      ? texts.desk.list.noProcedure
      : shown(desk.world.procedures.value.get(procedure) ?? procedure);
  return (
    <section class="detail" aria-label={name}>
      <header>
        <h1>
          <bdi>{name}</bdi>
        </h1>
        <p class="soft facts">
          <span>{say.saved(timeOf(draft.updatedAt, today))}</span>
          <span>{say.created(timeOf(draft.createdAt, today))}</span>
          <span>{say.received(receivedOnOf(draft).split('-').reverse().join('/'))}</span>
          <span>{say.host(shown(hostOf(draft.origin)))}</span>
          {later && <span>{later}</span>}
        </p>
      </header>
      <State desk={desk} draft={draft} summary={summary} today={today} />
      <Doubled
        fields={draft.fields}
        labelOf={labelOf}
        today={today}
        onSettle={(key, value) => void settle(desk, draft.id, key, value)}
      />
      <div class="row actions">
        <Button icon="print" onClick={() => desk.world.openPrint(draft.id, 'supplement')}>
          {say.printSupplement}
        </Button>
        <Button icon="print" onClick={() => desk.world.openPrint(draft.id, 'checklist')}>
          {say.printChecklist}
        </Button>
        {!desk.isOff('backup') && (
          <Button icon="download" onClick={() => setDialog('export')}>
            {say.export}
          </Button>
        )}
        {summary?.deletedAt === null && (
          <Button icon="person" onClick={() => setDialog('hand')}>
            {texts.people.hand.open}
          </Button>
        )}
        {summary?.deletedAt === null && (
          <Button kind="danger" icon="trash" onClick={() => void desk.delete(draft.id)}>
            {say.delete}
          </Button>
        )}
      </div>
      <Note key={draft.id} desk={desk} draft={draft} />
      <DraftPapers draft={draft} labels={papers} />
      <DraftFields draft={draft} onCopy={(label, value) => void desk.copy(label, value)} />
      {dialog === 'export' && (
        <BackupDialog desk={desk} tools={tools} ids={[draft.id]} onClose={() => setDialog(null)} />
      )}
      {dialog === 'hand' && <HandOver desk={desk} id={draft.id} onClose={() => setDialog(null)} />}
    </section>
  );
}

/** Of two values that two tabs have typed, this one holds from now on. */
async function settle(desk: Desk, id: string, key: string, value: string): Promise<void> {
  const answer = await desk.world.ask({ type: 'draft.settle', id, key, value });
  desk.tell(answer.ok ? texts.keeping.doubled.settled : refusal(answer.reason));
  await desk.reload();
}

/** Deleted, submitted, or soon to be erased: what will happen, and how to stop it. */
function State(props: { desk: Desk; draft: Draft; summary: DraftSummary | undefined; today: string }) {
  const { desk, draft, summary, today } = props;
  if (summary && summary.deletedAt !== null) return <Erasable desk={desk} id={draft.id} summary={summary} />;
  const { receipt } = draft;
  const planned = summary && countdown(summary, desk.world.now());
  if (draft.submittedAt === null && !receipt && !planned) return null;
  return (
    <Notice tone={draft.submittedAt === null && !receipt ? 'warn' : 'ok'}>
      <p>
        {receipt && (
          <strong>
            <bdi>
              {texts.desk.receipt(shown(receipt.code), receipt.promised && shown(receipt.promised))}.
            </bdi>{' '}
          </strong>
        )}
        {draft.submittedAt !== null && texts.desk.submittedAt(timeOf(draft.submittedAt, today))}{' '}
        {planned && `${planned}.`}
      </p>
      {planned && (
        <Button small onClick={() => void desk.undelete(draft.id, texts.desk.kept)}>
          {texts.desk.keep}
        </Button>
      )}
    </Notice>
  );
}

function Erasable({ desk, id, summary }: { desk: Desk; id: string; summary: DraftSummary | undefined }) {
  if (summary === undefined || summary.deletedAt === null)
    return (
      <Button kind="danger" icon="trash" onClick={() => void desk.delete(id)}>
        {say.delete}
      </Button>
    );
  return (
    <Notice tone="warn">
      <p>{say.deletedState}</p>
      <Button small icon="undo" onClick={() => void desk.undelete(id)}>
        {say.undo}
      </Button>
    </Notice>
  );
}

function Note({ desk, draft }: { desk: Desk; draft: Draft }) {
  const [note, setNote] = useState(draft.note);
  useEffect(() => setNote(draft.note), [draft.note]);
  return (
    <form
      class="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        void desk.saveNote(draft.id, note.normalize('NFC').trim());
      }}
    >
      <Field label={say.note} hint={say.noteHint} value={note} onInput={setNote} maxLength={300} />
      <Button type="submit" icon="check" disabled={note.trim() === draft.note}>
        {say.saveNote}
      </Button>
    </form>
  );
}
