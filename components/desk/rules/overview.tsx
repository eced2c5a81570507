import { useRef } from 'preact/hooks';
import type { Decisions } from '../../../utils/core/policy';
import { texts } from '../../../utils/i18n';
import { Button } from '../../ui/button';
import { NewerSettings } from '../newer-settings';
import type { RuleBookModel } from './model';
import { dmy, levelOf, textsOf, titleOf } from './words';

const say = texts.ruleBook;

/** The first page of the book: what it is, what will change, what the office has decided, the table for officials. */
export function Overview({ model }: { model: RuleBookModel }) {
  const coming = model.coming.value;
  return (
    <article class="detail rule">
      <header>
        <h1 tabIndex={-1}>{say.title}</h1>
        <p>{say.what}</p>
      </header>
      <NewerSettings world={model.world} />
      <section class="block">
        <h2>{say.overview.coming}</h2>
        {coming.length === 0 ? (
          <p class="soft">{say.overview.nothingComing}</p>
        ) : (
          <ul class="coming">
            {coming.map(({ rule, day, text }) => (
              <li key={`${rule.id} ${day}`}>
                <strong>{dmy(day)}</strong>
                <span>
                  <button type="button" class="link" onClick={() => model.show(rule.id)}>
                    {textsOf(rule.id).name}
                  </button>
                  <br />
                  {text}
                </span>
              </li>
            ))}
          </ul>
        )}
        <p class="soft small">{say.overview.keeps}</p>
      </section>
      <Decided model={model} />
      <section class="block no-print">
        <h2>{say.overview.review}</h2>
        <p>{say.overview.reviewWhat}</p>
        <div class="row">
          <Button icon="download" onClick={() => model.exportReview()}>
            {say.overview.reviewRun}
          </Button>
        </div>
      </section>
    </article>
  );
}

function Decided({ model }: { model: RuleBookModel }) {
  const file = useRef<HTMLInputElement>(null);
  const decisions = Object.entries(model.decisions.value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return (
    <section class="block">
      <h2>{say.policy.list}</h2>
      {decisions.length === 0 ? (
        <p class="soft">
          {say.policy.none} {say.policy.noneHelp}
        </p>
      ) : (
        <ul class="decided">
          {decisions.map(([key, decision]) => (
            <Decision key={key} id={key} decision={decision} model={model} />
          ))}
        </ul>
      )}
      <div class="row no-print">
        {decisions.length > 0 && (
          <Button icon="download" onClick={() => model.exportPolicy()}>
            {say.policy.export}
          </Button>
        )}
        <Button icon="upload" onClick={() => file.current?.click()}>
          {say.policy.import}
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".json,application/json"
          onChange={(event) => {
            const input = event.currentTarget;
            const [chosen] = input.files ?? [];
            // the same file may be chosen again after it was mended
            void chosen?.text().then((text) => model.importPolicy(text));
            input.value = '';
          }}
        />
      </div>
    </section>
  );
}

interface DecisionProps {
  id: string;
  decision: Decisions[string];
  model: RuleBookModel;
}

function Decision({ id: key, decision: { to, on }, model }: DecisionProps) {
  const [id = '', subtype] = key.split(':');
  const rule = model.byId.value.get(id);
  const sentence = rule && subtype !== undefined ? titleOf(rule, subtype) : '';
  return (
    <li>
      <span>
        {rule ? (
          <button type="button" class="link" onClick={() => model.show(id)}>
            {say.policy.row(textsOf(id).name, sentence)}
          </button>
        ) : (
          `${say.policy.unknown}: ${key}`
        )}
        <span class="soft small"> {say.policy.decidedOn(dmy(on))}</span>
      </span>
      <strong>{levelOf(to)}</strong>
      <Button
        kind="quiet"
        small
        icon="undo"
        label={say.policy.back}
        onClick={() => void model.decide(key, null)}
      />
    </li>
  );
}
