/** What happens around a form: the account behind it, messages that have nothing to do with it. */
import { cast, type CastMember } from '../../../tests/cast';
import type { Mood } from '../../moods';

/** What the portal knows of the account, by role; null where nothing is filled in. */
export function accountFacts(
  moods: ReadonlySet<Mood>,
  always: boolean,
): Record<string, string | undefined> | null {
  if (!always && !moods.has('prefill') && !moods.has('other-account')) return null;
  const who: CastMember = moods.has('other-account') ? cast.account : cast.hung;
  return {
    'requester.fullName': who.fullName,
    'requester.personalId': who.personalId,
    'requester.birthDate': who.birthDate,
    'requester.residenceDetail': who.residence?.detail,
  };
}

export function toasts(): void {
  setInterval(() => {
    const toast = document.createElement('div');
    toast.className = 'toast';
    toast.setAttribute('role', 'status');
    toast.textContent = 'Bạn có 1 thông báo mới';
    document.body.append(toast);
    setTimeout(() => toast.remove(), 1_200);
  }, 2_000);
}
