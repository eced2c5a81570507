import { Notice } from '../ui/badge';

/** Instead of a section: what it reads is on its way, or cannot be read. */
export function NotReady({
  state,
  say,
}: {
  state: 'loading' | 'failed';
  say: { loading: string; unavailable: string };
}) {
  return (
    <main class="pad whole">
      {state === 'loading' ? (
        <p class="soft">{say.loading}</p>
      ) : (
        <Notice tone="error" alert>
          {say.unavailable}
        </Notice>
      )}
    </main>
  );
}
