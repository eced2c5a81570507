import { useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import { shown } from '../../panel/show';
import { Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { compareWith, MOST_BYTES, readProof } from './proof-file';
import type { LogReading } from './reading';

const say = texts.logPage.check;

interface Verdict {
  ok: boolean;
  words: string[];
}

/** Was the checkable file of a log changed, and does it agree with the log of this PC? */
export function CheckFile({ log, onClose }: { log: LogReading; onClose(): void }) {
  const [verdict, setVerdict] = useState<Verdict | 'reading' | null>(null);
  const look = async (file: File | undefined) => {
    if (!file) return;
    setVerdict('reading');
    setVerdict(await judge(file, log).catch(() => ({ ok: false, words: [say.unread] })));
  };
  return (
    <Dialog title={say.title} onClose={onClose} actions={<Button onClick={onClose}>{say.close}</Button>}>
      <p>{say.what}</p>
      <label class="button plain file">
        <input
          type="file"
          accept=".txt,text/plain"
          class="visually-hidden"
          disabled={verdict === 'reading'}
          onChange={(event) => {
            void look(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
        <span>{say.choose}</span>
      </label>
      {verdict === 'reading' && (
        <p class="soft" role="status">
          {say.reading}
        </p>
      )}
      {verdict !== null && verdict !== 'reading' && (
        <Notice tone={verdict.ok ? 'ok' : 'error'} alert={!verdict.ok}>
          {verdict.words.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </Notice>
      )}
    </Dialog>
  );
}

async function judge(file: File, log: LogReading): Promise<Verdict> {
  const bad = (...words: string[]): Verdict => ({ ok: false, words });
  if (file.size > MOST_BYTES) return bad(say.large);
  const name = shown(file.name, 60);
  const proof = await readProof(await file.text());
  if ('why' in proof)
    return bad(proof.why === 'line' ? say.line(proof.n, name) : say[wordOf[proof.why]](name));
  const whole = proof.cut ? say.cut(proof.to, name) : say.whole(proof.to, name);
  if (!(await log.all())) return { ok: !proof.cut, words: [whole] };
  const found = await compareWith(proof, log.entries.value ?? []);
  if (typeof found === 'number') return bad(whole, say.differs(found));
  return { ok: !proof.cut, words: [whole, say[found]] };
}

const wordOf = { 'not-ours': 'notOurs', empty: 'empty' } as const;
