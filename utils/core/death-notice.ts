/** Who issued the paper about a death, by its name on the form; and what a cause of death says about who has to. */
import { isFacility } from './facility';
import { fold } from './text';

/** `health` hospital or clinic · `station` health station of a commune · `commune` people's committee · `court` · `police` · `forensic`. */
export type NoticeIssuer = 'health' | 'station' | 'commune' | 'court' | 'police' | 'forensic';

const COMMITTEE =
  /^(?:uy ban nhan dan|uy ban|ubnd|u\.?b\.?n\.?d|(?:pho )?chu tich (?:uy ban|ubnd)|cong chuc tu phap|trung tam phuc vu hanh chinh cong)(?= |$|,|\.|:)/;
const COURT = /^(?:toa an|tand|t\.a\.n\.d)/;
const POLICE =
  /^(?:cong an|co quan (?:canh sat|cong an)|co quan csdt|csdt|ca (?:xa|phuong|huyen|tinh|tp)|phong canh sat|truong cong an|canh sat)/;
const FORENSIC = /phap y|giam dinh/;

/** The kind of agency, or null for a name that does not tell. Whoever is abroad or unknown is null. */
export function noticeIssuer(text: string): NoticeIssuer | null {
  const name = fold(text.slice(0, 200)).replace(
    /^(?:giam doc|pho giam doc|truong|thu truong|chu tich) (?!uy ban|ubnd|cong an)/,
    '',
  );
  if (FORENSIC.test(name)) return 'forensic';
  if (COURT.test(name)) return 'court';
  if (POLICE.test(name)) return 'police';
  if (COMMITTEE.test(name)) return 'commune';
  if (/^(?:tram y te|tram xa|tyt)(?= |$|,)/.test(name)) return 'station';
  return isFacility(name) ? 'health' : null;
}

export type NoticeKind = 'notice' | 'judgement' | 'other';

/** "Giấy báo tử", a court's judgement, or another paper that stands for it; null when nothing is chosen. */
export function noticeKind(text: string): NoticeKind | null {
  const kind = fold(text.slice(0, 200));
  if (kind === '') return null;
  if (/ban an|toa an/.test(kind)) return 'judgement';
  if (/thay/.test(kind)) return 'other';
  return /^(?:giay )?bao tu/.test(kind) ? 'notice' : 'other';
}

/** Accidents, violence and sudden death, as causes are written: the police or a forensic office says what happened. */
export const isViolent = (cause: string): boolean =>
  /(?:^|[^a-z])(?:tai nan|bi giet|bi chem|bi dam|tu tu|tu van|tu sat|treo co|duoi nuoc|chet duoi|dien giat|sat hai|hoa hoan|nga tu tren cao|dot ngot|nghi van)(?=[^a-z]|$)/.test(
    fold(cause.slice(0, 300)),
  );
