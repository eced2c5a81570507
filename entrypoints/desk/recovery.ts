/** The office's recovery key for the desk: typed lines and files, either half. Fetched when somebody needs it. */
import type { RecoveryTools } from '@/components/desk/people/model';
import {
  fingerprint,
  makeRecoveryKey,
  publicFile,
  readKeyFile,
  readRecoveryKey,
  RECOVERY_LINES,
  recoveryFile,
} from '@/utils/store/recovery-key';

export const recovery: RecoveryTools = {
  make: makeRecoveryKey,
  async read(text) {
    const file = await readKeyFile(text);
    if (file) return 'secret' in file ? { kind: 'private', key: file } : { kind: 'public', ...file };
    // some other file: it has no lines that could be wrong
    if (text.trimStart().startsWith('{')) return { kind: 'part', lines: 0, of: RECOVERY_LINES };
    const typed = await readRecoveryKey(text);
    if ('secret' in typed) return { kind: 'private', key: typed };
    return 'wrongLine' in typed
      ? { kind: 'wrong-line', line: typed.wrongLine }
      : { kind: 'part', lines: typed.lines, of: RECOVERY_LINES };
  },
  privateFile: recoveryFile,
  publicFile,
  mark: fingerprint,
};
