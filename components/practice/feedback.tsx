import { SKILLS, type Lost, type Marked } from '../../utils/practice/types';
import { texts } from '../../utils/i18n';
import { Notice } from '../ui/badge';
import { Button } from '../ui/button';
import { Bar } from './bar';
import type { Run } from './run';
import { wordsOf } from './words';

const say = texts.practice.feedback;

export interface FeedbackProps {
  run: Run;
  marked: Marked;
  names: ReadonlyMap<string, string>;
  /** To another section of the desk. */
  go(address: string): void;
}

/** What came of it: a bar for each skill, and for each lost point what, why, and where to look. */
export function Feedback(props: FeedbackProps) {
  const { marked } = props;
  const asked = SKILLS.filter((skill) => (marked.points[skill]?.of ?? 0) > 0);
  return (
    <div class="feedback">
      {asked.length === 0 && <p class="soft">{say.nothing}</p>}
      {asked.length > 0 && (
        <Notice tone={marked.lost.length === 0 ? 'ok' : 'info'}>
          {marked.lost.length === 0 ? say.allRight : say.some(marked.lost.length)}
        </Notice>
      )}
      <dl class="skill-bars" aria-label={say.bars}>
        {asked.map((skill) => {
          const { got, of } = marked.points[skill]!;
          return (
            <div key={skill}>
              <dt>{say.skill[skill]}</dt>
              <dd>
                <Bar parts={[{ share: got / of, look: 'known' }]} />
                <span>{say.points(got, of)}</span>
              </dd>
            </div>
          );
        })}
      </dl>
      {marked.lost.length > 0 && (
        <ol class="lost" aria-label={say.lost}>
          {marked.lost.map((lost, at) => (
            <LostPoint key={`${lost.item} ${at}`} {...props} lost={lost} />
          ))}
        </ol>
      )}
    </div>
  );
}

function LostPoint({ lost, run, names, go }: FeedbackProps & { lost: Lost }) {
  const words = wordsOf(lost, run, names);
  // there may be dozens of boxes; where their texts stand is seen on the paper
  const isShort = lost.skill === 'fields';
  return (
    <li class={isShort ? 'short' : undefined}>
      <p class="lost-what">
        {words.what !== say.skill[lost.skill] && <span class="soft small">{say.skill[lost.skill]}</span>}
        <strong>{words.what}</strong>
      </p>
      <dl class="lost-said">
        <div>
          <dt>{say.said}</dt>
          <dd>{words.said}</dd>
        </div>
        <div>
          <dt>{words.rightLabel}</dt>
          <dd>
            <strong>{words.right}</strong>
          </dd>
        </div>
        {!isShort && words.why.length > 0 && (
          <div>
            <dt>{say.why}</dt>
            <dd>
              {words.why.map((text) => (
                <p key={text}>{text}</p>
              ))}
            </dd>
          </div>
        )}
        {words.law !== '' && (
          <div>
            <dt>{say.law}</dt>
            <dd>{words.law}</dd>
          </div>
        )}
      </dl>
      <div class="row">
        {words.papers.map(({ id, name }) => (
          <Button
            key={id}
            small
            icon="paper"
            aria-label={say.lookPaper(name)}
            onClick={() => (run.opened.value = id)}
          >
            {say.lookPaper(name)}
          </Button>
        ))}
        {words.rule !== null && (
          <Button small kind="quiet" icon="right" onClick={() => go(`rule=${words.rule}`)}>
            {say.lookRule}
          </Button>
        )}
        {!isShort && words.rule === null && (
          <Button small kind="quiet" icon="right" onClick={() => go(`procedure=${run.parts.key.procedure}`)}>
            {say.lookProcedure}
          </Button>
        )}
      </div>
    </li>
  );
}
