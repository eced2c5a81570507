import { useEffect, useState } from 'preact/hooks';
import { texts } from '../../utils/i18n';
import type { Office } from '../../utils/store/settings';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { LanguageChoice } from '../ui/language-choice';
import { ManagedList } from './managed';
import type { Desk } from './model';
import { NewerSettings } from './newer-settings';
import { WorkingTime } from './working-time';

const say = texts.desk.office;

/** The letterhead of printed forms. */
export function OfficeForm({ desk }: { desk: Desk }) {
  const [office, setOffice] = useState<Office | null>(null);
  useEffect(() => {
    void desk.world.loadOffice().then(setOffice);
  }, []);
  const head = (
    <header>
      <h1>{say.title}</h1>
      <p class="soft">{say.what}</p>
    </header>
  );
  if (!office)
    return (
      <div class="detail narrow">
        {head}
        <p class="soft">{texts.desk.loading}</p>
      </div>
    );
  const set = (part: Partial<Office>) => setOffice({ ...office, ...part });
  const managed = desk.managed.value;
  /** What the office's IT has set is shown as it is. */
  const locked = (value: string | undefined) =>
    value === undefined ? {} : { value, readOnly: true, hint: texts.managed.by };
  const save = async () => {
    setOffice(await desk.world.saveOffice(office));
    desk.tell(say.saved);
  };
  return (
    <>
      <form
        class="detail narrow"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {head}
        <NewerSettings world={desk.world} />
        <Field
          label={say.parentName}
          hint={say.parentHint}
          value={office.parentName}
          maxLength={200}
          onInput={(parentName) => set({ parentName })}
          {...locked(managed.officeParent)}
        />
        <Field
          label={say.officeName}
          hint={say.officeHint}
          value={office.officeName}
          maxLength={200}
          onInput={(officeName) => set({ officeName })}
          {...locked(managed.officeName)}
        />
        <Field
          label={say.place}
          hint={say.placeHint}
          value={office.place}
          maxLength={200}
          onInput={(place) => set({ place })}
          {...locked(managed.officePlace)}
        />
        <Field
          label={say.phone}
          type="tel"
          value={office.phone}
          maxLength={200}
          onInput={(phone) => set({ phone })}
          {...locked(managed.officePhone)}
        />
        <Button kind="primary" type="submit" icon="check">
          {say.save}
        </Button>
      </form>
      {desk.world.chooseLanguage && (
        <section class="detail narrow">
          <LanguageChoice hint onChoose={desk.world.chooseLanguage} />
        </section>
      )}
      <ManagedList managed={managed} />
      <WorkingTime world={desk.world.time} tell={(text, action) => desk.offer(text, action)} />
    </>
  );
}
