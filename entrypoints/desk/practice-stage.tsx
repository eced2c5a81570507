/** The stage with its real world: frames of the extension, its own files. What stands in the form is heard as a panel hears it. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { StageView } from '@/components/practice/stage/stage-view';
import type { StageComponent, StageProps } from '@/components/practice/stage/types';
import { doorOf } from '@/entrypoints/practice-form/door';
import { spokenLanguage } from '@/utils/i18n/area';
import { openStage, PAGE, type OpenStage } from './practice-stage-open';

/** A form is as good as opened when both frames answer; a frame that does not is told of, ms. */
const PATIENCE = 8_000;

export const Stage: StageComponent = (props) => {
  const { scenario, pack, family } = props;
  const [tries, again] = useState(0);
  // another exercise is another form: both frames begin anew
  return (
    <Opened
      key={`${scenario.id} ${pack.code} ${family} ${tries}`}
      {...props}
      onAgain={() => again(tries + 1)}
    />
  );
};

function Opened({ onAgain, ...props }: StageProps & { onAgain(): void }) {
  const form = useRef<HTMLIFrameElement>(null);
  const panel = useRef<HTMLIFrameElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const [state, setState] = useState<'opening' | 'open' | 'failed'>('opening');
  const stage = useRef<OpenStage | null>(null);
  const life = useMemo(() => new AbortController(), []);
  const begun = useRef(false);

  const begin = (): void => {
    const [left, right] = [doorOf(form.current?.contentWindow), doorOf(panel.current?.contentWindow)];
    if (!left || !right || begun.current) return;
    begun.current = true;
    openStage(latest.current, left, right, (values) => latest.current.onValues(values), life.signal).then(
      (opened) => {
        stage.current = opened;
        opened.silence(latest.current.feedback === 'end');
        setState('open');
      },
      () => life.signal.aborted || setState('failed'),
    );
  };
  useEffect(() => {
    begin();
    const late = setTimeout(() => setState((now) => (now === 'opening' ? 'failed' : now)), PATIENCE);
    return () => {
      clearTimeout(late);
      life.abort();
    };
  }, []);
  const language = spokenLanguage();
  useEffect(() => stage.current?.speak(language), [language]);
  useEffect(() => stage.current?.silence(props.feedback === 'end'), [props.feedback]);
  return (
    <StageView address={PAGE} state={state} form={form} panel={panel} onLoad={begin} onAgain={onAgain} />
  );
}
