import { useId } from 'preact/hooks';
import { texts } from '../../utils/i18n';
import { spokenLanguage } from '../../utils/i18n/area';
import { LANGUAGE_NAMES, LANGUAGES, languageOf, type Language } from '../../utils/i18n/speak';

/** The language of all pages of ours on this machine. Its label is in both languages, so that it is found from either. */
export function LanguageChoice({ onChoose, hint }: { onChoose(language: Language): void; hint?: boolean }) {
  const id = useId();
  return (
    <div class="language">
      <label for={id}>
        {texts.desk.language.label} (
        <span lang={spokenLanguage() === 'vi' ? 'en' : 'vi'}>{texts.desk.language.elsewhere}</span>)
      </label>
      <select
        id={id}
        class="input"
        value={spokenLanguage()}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChoose(languageOf(event.currentTarget.value))}
      >
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {LANGUAGE_NAMES[language]}
          </option>
        ))}
      </select>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {texts.desk.language.hint}
        </p>
      )}
    </div>
  );
}
