import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import { Button } from '../../ui/button';
import type { Desk } from '../model';
import type { Judge } from '../passphrase';
import { Backups } from './backups';
import { Log } from './log';
import { ErasePerson } from './person';
import { Terms } from './terms';
import './keeping.css';

const say = texts.keeping;
const PARTS = ['backup', 'terms', 'person', 'log'] as const;
type Part = (typeof PARTS)[number];

interface Props {
  desk: Desk;
  today: string;
  tools: Judge;
}
const PAGES: Readonly<Record<Part, ComponentType<Props>>> = {
  backup: Backups,
  terms: Terms,
  person: ErasePerson,
  log: Log,
};

/** How long drafts stay, how they are carried away safely, and how they go for good. */
export function KeepingPage(props: Props) {
  const [part, setPart] = useState<Part>('backup');
  const Page = PAGES[part];
  return (
    <section class="detail keeping" aria-label={say.title}>
      <h1>{say.title}</h1>
      <nav class="sections" aria-label={say.title}>
        {PARTS.map((one) => (
          <Button
            key={one}
            kind="quiet"
            aria-current={part === one ? 'page' : undefined}
            onClick={() => setPart(one)}
          >
            {say.parts[one]}
          </Button>
        ))}
        <Button kind="quiet" icon="info" onClick={() => (props.desk.section.value = 'health')}>
          {texts.health.open}
        </Button>
      </nav>
      <Page key={part} {...props} />
    </section>
  );
}
