import { useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import type { Clerk, VaultState } from '../../../utils/messaging/protocol';
import { shown } from '../../panel/show';
import { EraseDialog } from '../erase-dialog';
import { FirstRun } from '../first-run';
import type { Desk } from '../model';
import type { Judge } from '../passphrase';
import { Unlock } from '../unlock';
import { Recover } from './forgot';

const say = texts.desk;

/** The door of the desk: who it is and the passphrase; a new colleague; a forgotten passphrase. */
export function Gate({ desk, vault, tools }: { desk: Desk; vault: VaultState; tools: Judge }) {
  const [forgot, setForgot] = useState<{ clerk: Clerk | null } | null>(null);
  const [erasing, setErasing] = useState(false);
  const back = () => {
    setForgot(null);
    desk.joining.value = false;
  };
  if (desk.joining.value) return <FirstRun desk={desk} vault={vault} tools={tools} onBack={back} />;
  const { office } = vault;
  return (
    <>
      {forgot && office !== null ? (
        <Recover
          desk={desk}
          vault={{ ...vault, office }}
          clerk={forgot.clerk}
          tools={tools}
          onBack={back}
          onErase={() => setErasing(true)}
        />
      ) : (
        <div class="gate">
          <h1>{say.unlock.title}</h1>
          <p class="soft">{vault.onDuty ? texts.people.gate.onDuty : texts.people.gate.offDuty}</p>
          <Unlock
            vault={vault}
            unlock={async (passphrase, clerk) => {
              const reason = await desk.people.unlock(vault, clerk, passphrase);
              if (reason === null) desk.remindLength(passphrase);
              return reason;
            }}
            now={() => desk.world.now()}
            onNew={() => (desk.joining.value = true)}
            onForgot={(clerk) => {
              if (office === null) setErasing(true);
              else setForgot({ clerk });
            }}
          />
        </div>
      )}
      {erasing && (
        <EraseDialog
          instead={texts.people.forgot.goOn}
          onClose={() => setErasing(false)}
          onErase={() => {
            setErasing(false);
            void desk.erase();
          }}
        >
          <p>{say.erase.what}</p>
          {vault.clerks.length > 1 && (
            <p>{texts.people.forgot.everybody(vault.clerks.map(({ label }) => shown(label)).join(', '))}</p>
          )}
        </EraseDialog>
      )}
    </>
  );
}
