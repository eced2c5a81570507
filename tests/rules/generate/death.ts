/** Dossiers about a death. */
import { dayOf } from '../../../utils/core/dates';
import {
  bornOn,
  gendered,
  holder,
  identity,
  inland,
  named,
  origin,
  put,
  residence,
  type Style,
  type Values,
} from './blocks';
import { ageAt, bornAged, cardFor, citizen, turns, type Citizen, type Scene } from './citizen';
import { addressBefore, elsewhereIn, officeOf } from './places';

import { relative, someCopies } from './relatives';

/** The paper somebody died with: a card of that time, a CMND, or none. */
function lastPaper(scene: Scene, who: Citizen, died: number): Citizen {
  const { random } = scene;
  if (ageAt(who.born, died) < 14) return { ...who, paper: null };
  const old = died < dayOf('2025-01-01') || random.chance(0.15);
  if (old && who.born < dayOf('1995-01-01') && random.chance(0.6)) {
    const issued = random.int(
      Math.max(dayOf('1978-01-01'), turns(who.born, 15)),
      Math.min(died - 30, dayOf('2015-12-01')),
    );
    const number = `${random.pick(['0', '1', '2', '3'])}${random.int(10_000_000, 99_999_999)}`;
    return {
      ...who,
      id: random.chance(0.3) ? who.id : '',
      paper: { kind: 'old-card', number, issued, issuer: `Công an ${addressBefore(random, 1).province}` },
    };
  }
  const paper = died > dayOf('2016-02-01') ? cardFor(scene, who.born, who.id, died) : null;
  return { ...who, paper };
}

/** 1.000656. In time up to the 15th day; the hospital or the commune gives the notice. */
export function death(scene: Scene, style: Style): Values {
  const { random, today } = scene;
  const late = random.chance(0.35);
  const died = today - (late ? random.int(25, 3000) : random.int(0, 14));
  const alive = citizen(scene, {
    born: bornAged({ ...scene, today: died }, 0, random.chance(0.1) ? 17 : 99),
  });
  const dead = lastPaper(scene, alive, died);
  const { who, relation } = relative(scene, dead);
  const inHospital = random.chance(0.4);
  const place = inHospital
    ? {
        ...elsewhereIn(random, scene.iso, dead.home.province, ++scene.count),
        detail: 'Bệnh viện Đa khoa tỉnh',
      }
    : dead.home;
  const issuer = inHospital ? 'Bệnh viện Đa khoa tỉnh' : officeOf(dead.home);
  const noticed = Math.min(today, died + random.int(0, 3));
  const yearOnly = ageAt(dead.born, died) > 65 && random.chance(0.25);
  return {
    ...put('requester', { relation }),
    ...holder('requester', who, style),
    ...named('subject', dead, style),
    ...identity('subject', dead, {
      ...style,
      paperKind: true,
      paperNumber: style.paperNumber || dead.paper?.kind === 'old-card',
    }),
    ...residence('subject', dead, style),
    ...bornOn('subject', dead, style, yearOnly),
    ...gendered('subject', dead),
    ...origin('subject', dead, style),
    ...put('subject', {
      deathDate: style.day(died),
      deathHour: String(random.int(0, 23)),
      deathMinute: random.pick(['0', '05', '15', '30', '45', '59']),
      deathCause: random.pick([
        'Bệnh già',
        'Tuổi già',
        'Bệnh tim mạch',
        'Tai nạn giao thông',
        'Ung thư phổi',
        'Đột quỵ',
      ]),
    }),
    ...inland('subject', 'deathPlace', place, style),
    ...put('dossier', {
      registrationType: late ? 'Đăng ký quá hạn' : 'Đăng ký đúng hạn',
      deathNoticeKind: 'Giấy báo tử',
      deathNoticeNumber: random.pick([
        `${random.int(1, 90)}/GBT`,
        `0${random.int(1, 9)}/UBND-GBT`,
        String(random.int(1, 200)),
      ]),
      deathNoticeDate: style.day(noticed),
      deathNoticeIssuer: issuer,
    }),
    ...someCopies(scene),
  };
}

/** 2.002913: the same facts; boxes that stay empty are not on the form. */
export const deathLinked = (scene: Scene, style: Style): Values =>
  Object.fromEntries(Object.entries(death(scene, style)).filter(([, value]) => value !== '')) as Values;
