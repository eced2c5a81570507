import { useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import { Button } from '../../ui/button';
import { Choice } from './choice';
import type { AuthoringModel } from './model';

const say = texts.practiceAuthor.begin;

/** Which procedure, and from what: a dossier that is right already, or a blank page. */
export function Begin({ model }: { model: AuthoringModel }) {
  const [chosen, choose] = useState('');
  const [from, begin] = useState<'made' | 'blank'>('made');
  const codes = model.codes.value;
  const code = chosen || (codes[0] ?? '');
  return (
    <form
      class="block authoring-begin"
      aria-label={say.title}
      onSubmit={(event) => {
        event.preventDefault();
        void model.begin(code, from === 'made');
      }}
    >
      <h2>{say.title}</h2>
      <div class="authoring-row">
        <Choice
          label={say.procedure}
          value={code}
          options={codes.map((one) => [one, model.nameOf(one)])}
          onChange={choose}
        />
        <Choice<'made' | 'blank'>
          label={say.from}
          value={from}
          options={[
            ['made', say.made],
            ['blank', say.blank],
          ]}
          onChange={begin}
        />
        <Button kind="primary" type="submit" icon="pencil" disabled={model.busy.value || code === ''}>
          {model.busy.value ? say.beginning : say.begin}
        </Button>
      </div>
    </form>
  );
}
