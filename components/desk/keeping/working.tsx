import { texts } from '../../../utils/i18n';

/** How far a long work is. The words are read out, the bar is for the eyes. */
export function Working({ label, done, total }: { label: string; done: number; total: number }) {
  const share = total === 0 ? 0 : Math.floor((100 * done) / total);
  return (
    <div class="working">
      <progress aria-hidden="true" value={done} max={Math.max(total, 1)} />
      <p class="soft" role="status">
        {label} {texts.keeping.percent(share)}
      </p>
    </div>
  );
}
