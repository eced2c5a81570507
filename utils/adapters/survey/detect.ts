import type { Detection } from '../adapter';

/**
 * Import-free and cheap: the scout asks it in every frame. SurveyJS puts `data-name` on each question of its own root; three
 * of them are a form, fewer a search or a poll.
 */
export function detect(root: Document, _url: URL): Detection | null {
  const questions = root.querySelectorAll(
    '.sd-root-modern [data-name],.sv-root-modern [data-name],.sv_main [data-name]',
  );
  return questions.length >= 3 ? { confidence: 0.95 } : null;
}
