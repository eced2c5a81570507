import { useState } from 'preact/hooks';
import { fold } from '../../../utils/core/text';
import { texts } from '../../../utils/i18n';
import { Field } from '../../ui/field';

const say = texts.checksPage.plan;
const SEARCHED_FROM = 12;
const MOST_SHOWN = 60;

/** Some of many, folded away: nothing chosen means all. Long lists can be searched; what is chosen stays in sight. */
export function Choices({
  label,
  options,
  nameOf,
  chosen,
  onChange,
}: {
  label: string;
  options: readonly string[];
  nameOf(option: string): string;
  chosen: readonly string[];
  onChange(chosen: readonly string[]): void;
}) {
  const [query, setQuery] = useState('');
  const words = fold(query).split(' ').filter(Boolean);
  const fits = (option: string): boolean => {
    const text = fold(`${nameOf(option)} ${option}`);
    return words.every((word) => text.includes(word));
  };
  const shown = options.filter((option) => chosen.includes(option) || fits(option)).slice(0, MOST_SHOWN);
  return (
    <details class="plan-choices">
      <summary>
        {label}: <strong>{chosen.length === 0 ? say.all : say.chosen(chosen.length)}</strong>
      </summary>
      {options.length > SEARCHED_FROM && (
        <Field
          label={say.find}
          hideLabel
          type="search"
          placeholder={say.find}
          value={query}
          onInput={setQuery}
        />
      )}
      <ul class="check-ticks">
        {shown.map((option) => (
          <li key={option}>
            <label class="tick">
              <input
                type="checkbox"
                checked={chosen.includes(option)}
                onChange={({ currentTarget }) =>
                  onChange(
                    currentTarget.checked ? [...chosen, option] : chosen.filter((one) => one !== option),
                  )
                }
              />
              <bdi>{nameOf(option)}</bdi>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
