/** Files the clerk is about to attach, looked at on this computer: nothing of them is sent or kept. */
import { useRef, useState } from 'preact/hooks';
import { checkFiles, type FileProblem, type LocalFile } from '../../utils/core/file-check';
import type { PortalPaper, UploadLimits } from '../../utils/core/snapshot';
import { decimal } from '../../utils/i18n/format';
import { texts } from '../../utils/i18n';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { shown } from './show';

const t = texts.portal.files;
/** More files than a dossier has are not looked into. */
const MOST = 50;
/** Bytes that tell what a file is. */
const HEAD = 16;

const megabytes = (bytes: number): string => decimal(bytes / 1_048_576, bytes < 104_858 ? 2 : 1);

const lookAt = async (file: File): Promise<LocalFile> => ({
  name: file.name,
  size: file.size,
  head: new Uint8Array(
    await file
      .slice(0, HEAD)
      .arrayBuffer()
      .catch(() => new ArrayBuffer(0)),
  ),
});

function sentence(problem: FileProblem): string {
  switch (problem.kind) {
    case 'too-big':
      return t.problems['too-big'](megabytes(problem.size), megabytes(problem.limit));
    case 'wrong-type':
      return t.problems['wrong-type'](problem.ending, problem.types.join(', '));
    case 'not-what-it-says':
      return t.problems['not-what-it-says'](problem.ending, problem.real);
    case 'too-long':
      return t.problems['too-long'](problem.length);
    case 'attached':
      return t.problems.attached(shown(problem.row, 80));
    default:
      return t.problems[problem.kind];
  }
}

export function Files({ limits, rows }: { limits: UploadLimits | null; rows: readonly PortalPaper[] }) {
  const [files, setFiles] = useState<readonly LocalFile[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const take = async (list: FileList | null | undefined): Promise<void> => {
    const more = await Promise.all([...(list ?? [])].slice(0, MOST).map(lookAt));
    setFiles([...files, ...more].slice(-MOST));
  };
  const problems = checkFiles(files, limits, rows);
  return (
    <div
      class="files"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer?.files);
      }}
    >
      <p>
        {t.drop}{' '}
        <Button small onClick={() => input.current?.click()}>
          {t.choose}
        </Button>
      </p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t.choose}
        onChange={(event) => {
          void take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <p class="soft">
        {limitText(limits)} {t.what}
      </p>
      <ul class="results" aria-live="polite">
        {files.map(({ name }, at) => (
          <li key={at}>
            <Icon name={problems[at]?.length === 0 ? 'ok' : 'warn'} /> <strong>{shown(name, 80)}</strong>
            {problems[at]?.length === 0 && <span class="reason">{t.good}</span>}
            {problems[at]?.map((problem) => (
              <span key={problem.kind} class="reason">
                {sentence(problem)}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {files.length > 0 && (
        <Button kind="quiet" small onClick={() => setFiles([])}>
          {t.clear}
        </Button>
      )}
    </div>
  );
}

function limitText(limits: UploadLimits | null): string {
  const size = limits?.maxBytes ?? null;
  const types = limits?.types ?? [];
  if (size === null && types.length === 0) return t.unknownLimits;
  const list = types.length === 0 ? '' : t.types(types.join(', '));
  return size === null ? t.limits(list.replace(/^, /, ''), '') : t.limits(t.size(megabytes(size)), list);
}
