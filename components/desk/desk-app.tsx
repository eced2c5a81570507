import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { texts } from '../../utils/i18n';
import { shown } from '../panel/show';
import { Notice } from '../ui/badge';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { LanguageChoice } from '../ui/language-choice';
import { Toasts } from '../ui/toast';
import { DraftList } from './draft-list';
import { DraftView } from './draft-view';
import { FirstRun } from './first-run';
import { DeskNews, KeepingPage } from './keeping';
import { SwitchedOff } from './managed';
import { SECTIONS, refusal, type Desk, type OpenSection, type Section as SectionName } from './model';
import { OfficeForm } from './office';
import type { Judge } from './passphrase';
import { Account } from './people';
import { EndShift } from './people/end-shift';
import { Gate } from './people/gate';
import { Starting } from './starting';

const say = texts.desk;

interface Props {
  desk: Desk;
  tools: Judge;
  today: string;
  /** Sections without a citizen's data; each is read when it is first opened. */
  load?: Readonly<Record<OpenSection, () => Promise<ComponentType>>>;
}

/** The desk: first run, unlocking, then the drafts; procedures, rules and practice at any time. `today` is ISO, Vietnam time. */
export function DeskApp(props: Props) {
  const { desk, load } = props;
  const section = desk.section.value;
  return (
    <>
      {load && section !== 'drafts' ? (
        <Section key={section} desk={desk} load={load[section]} />
      ) : (
        <Main {...props} />
      )}
      <News desk={desk} />
    </>
  );
}

const UPDATE = 'update';

/** Short news; the word of a new version is nobody's data and stays when Sổ tay is locked. */
function News({ desk }: { desk: Desk }) {
  const { updateSaved, updateHow, updateNow } = texts.waiting;
  const update = {
    id: UPDATE,
    text: `${updateSaved} ${updateHow}`,
    action: { label: updateNow, icon: 'download', run: () => void desk.updateNow() },
  } as const;
  return (
    <Toasts
      items={[...desk.toasts.value, ...(desk.updateWaits.value ? [update] : [])]}
      onDismiss={(id) => (id === UPDATE ? (desk.updateWaits.value = false) : desk.dismiss(id))}
      closeLabel={say.close}
    />
  );
}

/** What an office may do without. */
const isOff = (desk: Desk, section: SectionName): boolean =>
  (section === 'practice' || section === 'supervision') && desk.isOff(section);

/** No citizen's data is in it, so it does not ask for the passphrase. */
function Section({ desk, load }: { desk: Desk; load(): Promise<ComponentType> }) {
  const [Page, setPage] = useState<ComponentType | null>(null);
  const section = desk.section.value;
  // a link or an old bookmark leads here as well
  const off = isOff(desk, section);
  useEffect(() => {
    if (!off) void load().then((page) => setPage(() => page));
  }, [load, off]);
  return (
    <div class="desk">
      <Bar desk={desk} sections />
      {off ? (
        <SwitchedOff feature={section as 'practice' | 'supervision'} />
      ) : Page ? (
        <Page />
      ) : (
        <p class="soft pad">{say.loading}</p>
      )}
    </div>
  );
}

function Bar({ desk, sections }: { desk: Desk; sections: boolean }) {
  const { clerk } = desk;
  const section = desk.section.value;
  return (
    <header class="bar">
      <p class="brand">
        <Icon name="paper" /> {say.product}
      </p>
      {sections && (
        <nav class="sections" aria-label={say.sections.title}>
          {SECTIONS.filter((one) => !isOff(desk, one)).map((one) => (
            <Button
              key={one}
              kind="quiet"
              aria-current={section === one ? 'page' : undefined}
              onClick={() => (desk.section.value = one)}
            >
              {say.sections[one]}
            </Button>
          ))}
        </nav>
      )}
      {clerk && (
        <>
          <Button kind="quiet" icon="clock" onClick={() => desk.openPage('keeping')}>
            {texts.keeping.title}
          </Button>
          <Button kind="quiet" icon="office" onClick={() => desk.openPage('office')}>
            {say.office.open}
          </Button>
          <Button
            kind="quiet"
            icon="person"
            aria-label={texts.people.account.open(shown(clerk.label))}
            onClick={() => desk.openPage('account')}
          >
            <bdi class="clerk">{shown(clerk.label)}</bdi>
          </Button>
          <EndShift drafts={() => desk.drafts.value} end={() => desk.people.endShift()} />
          <Button icon="lock" title={say.lockHint} onClick={() => void desk.lock()}>
            {say.lock}
          </Button>
        </>
      )}
    </header>
  );
}

function Main({ desk, tools, today, load }: Props) {
  const vault = desk.vault.value;
  const sections = load !== undefined;
  const ask = (): void => void desk.refresh();
  if (vault.state === 'open') return <Open desk={desk} tools={tools} today={today} sections={sections} />;
  return (
    <div class="gate-page">
      <header class="brand">
        <Icon name="paper" /> {say.product}
      </header>
      <main class="card">
        {vault.state === 'loading' && <Starting short={say.loading} onAgain={ask} onWait={ask} />}
        {vault.state === 'new' && <FirstRun desk={desk} vault={vault} tools={tools} />}
        {vault.state === 'locked' && <Gate desk={desk} vault={vault} tools={tools} />}
        {vault.state === 'refused' && (
          <div class="gate">
            <Notice tone="error" alert>
              {refusal(vault.reason)}
            </Notice>
            <Button onClick={() => void desk.refresh()}>{say.retry}</Button>
          </div>
        )}
        {sections && vault.state !== 'loading' && (
          <div class="beside">
            <div class="row">
              <Button icon="search" onClick={() => (desk.section.value = 'procedures')}>
                {say.sections.look}
              </Button>
              <Button icon="paper" onClick={() => (desk.section.value = 'rules')}>
                {say.sections.lookRules}
              </Button>
              {!isOff(desk, 'practice') && (
                <Button icon="star" onClick={() => (desk.section.value = 'practice')}>
                  {say.sections.lookPractice}
                </Button>
              )}
            </div>
            <p class="soft small">{say.sections.lookHint}</p>
          </div>
        )}
        {sections && (
          <Button kind="quiet" small icon="info" onClick={() => (desk.section.value = 'health')}>
            {texts.health.open}
          </Button>
        )}
        {desk.world.chooseLanguage && <LanguageChoice onChoose={desk.world.chooseLanguage} />}
      </main>
    </div>
  );
}

function Open({ desk, tools, today, sections }: Omit<Props, 'load'> & { sections: boolean }) {
  const { value: view } = desk.view;
  useEffect(() => {
    const find = (event: KeyboardEvent) => {
      if (event.key !== '/' || (event.target as Element | null)?.closest('input, textarea')) return;
      event.preventDefault();
      document.querySelector<HTMLElement>('.list input[type=search]')?.focus();
    };
    document.addEventListener('keydown', find);
    return () => document.removeEventListener('keydown', find);
  }, []);
  return (
    <div class="desk">
      <Bar desk={desk} sections={sections} />
      <DraftList desk={desk} today={today} tools={tools} />
      <main>
        <DeskNews desk={desk} today={today} />
        {view.kind === 'draft' && <DraftView desk={desk} today={today} tools={tools} />}
        {view.kind === 'keeping' && <KeepingPage desk={desk} today={today} tools={tools} />}
        {view.kind === 'office' && <OfficeForm desk={desk} />}
        {view.kind === 'account' && desk.clerk && (
          <Account desk={desk} clerk={desk.clerk} tools={tools} today={today} />
        )}
        {view.kind === 'empty' && <Empty none={desk.drafts.value?.length === 0} />}
      </main>
    </div>
  );
}

function Empty({ none }: { none: boolean }) {
  return (
    <div class="empty">
      <Icon name="paper" />
      <h1>{none ? say.list.empty : say.list.choose}</h1>
      <p class="soft">{none ? say.list.emptyHelp : say.list.chooseHelp}</p>
    </div>
  );
}
