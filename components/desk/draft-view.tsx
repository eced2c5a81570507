import { useEffect, useState } from 'preact/hooks';
import type { Draft, DraftSummary } from '../../utils/core/draft';
import { receivedOnOf } from '../../utils/core/received';
import { texts } from '../../utils/i18n';
import { hostOf, timeOf } from '../panel/show';
import { Notice } from '../ui/badge';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { DraftFields } from './draft-fields';
import { DraftPapers } from './draft-papers';
import { refusal, type Desk } from './model';
import { countdown } from './parts';

const say = texts.desk.draft;

/** One draft, opened: what was typed, the papers, the note, and what can be done with it. */
export function DraftView({ desk, today, onExport }: { desk: Desk; today: string; onExport(): void }) {
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
  const name = draft.procedure === null ? null : desk.world.procedures.value.get(draft.procedure);
  return (
    <section class="detail" aria-label={name ?? texts.desk.list.noProcedure}>
      <header>
        <h1>{name ?? draft.procedure ?? texts.desk.list.noProcedure}</h1>
        <p class="soft facts">
          <span>{say.saved(timeOf(draft.updatedAt, today))}</span>
          <span>{say.created(timeOf(draft.createdAt, today))}</span>
          <span>{say.received(receivedOnOf(draft).split('-').reverse().join('/'))}</span>
          <span>{say.host(hostOf(draft.origin))}</span>
        </p>
      </header>
      <State desk={desk} draft={draft} summary={summary} today={today} />
      <div class="row actions">
        <Button icon="print" onClick={() => desk.world.openPrint(draft.id, 'supplement')}>
          {say.printSupplement}
        </Button>
        <Button icon="print" onClick={() => desk.world.openPrint(draft.id, 'checklist')}>
          {say.printChecklist}
        </Button>
        <Button icon="download" onClick={onExport}>
          {say.export}
        </Button>
        {summary?.deletedAt === null && (
          <Button kind="danger" icon="trash" onClick={() => void desk.delete(draft.id)}>
            {say.delete}
          </Button>
        )}
      </div>
      <Note key={draft.id} desk={desk} draft={draft} />
      <DraftPapers draft={draft} labels={papers} />
      <DraftFields draft={draft} onCopy={(label, value) => void desk.copy(label, value)} />
    </section>
  );
}

/** Deleted or submitted: what will happen, and how to stop it. */
function State(props: { desk: Desk; draft: Draft; summary: DraftSummary | undefined; today: string }) {
  const { desk, draft, summary, today } = props;
  if (summary && summary.deletedAt !== null) return <Erasable desk={desk} id={draft.id} summary={summary} />;
  const { receipt } = draft;
  if (draft.submittedAt === null && !receipt) return null;
  const planned = summary && countdown(summary, desk.world.now());
  return (
    <Notice tone="ok">
      <p>
        {receipt && (
          <strong>
            <bdi>{texts.desk.receipt(receipt.code, receipt.promised)}.</bdi>{' '}
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
