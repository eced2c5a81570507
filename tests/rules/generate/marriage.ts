/** Dossiers about marriage and being married. */
import { dayOf } from '../../../utils/core/dates';
import type { Person } from '../../../utils/core/roles';
import { bornOn, gendered, holder, named, origin, put, type Style, type Values } from './blocks';
import { citizen, foreigner, turns, type Citizen, type Scene } from './citizen';

import { recordOf } from './records';
import { relative, someCopies, yearOf } from './relatives';

const NEVER = ['Chưa đăng ký kết hôn với ai', 'Chưa kết hôn'];
const DIVORCED = ['Đã đăng ký kết hôn, nhưng đã ly hôn', 'Đã ly hôn'];
const WIDOWED = ['Đã đăng ký kết hôn, nhưng vợ/chồng đã chết'];

/** What stands beside a marital status: the court's decision after a divorce. */
function status(scene: Scene, person: Person, who: Citizen, style: Style): Values {
  const { random, today } = scene;
  const since = turns(who.born, 21);
  const had = since < today - 800 ? random.pick(['no', 'no', 'no', 'divorced', 'widowed'] as const) : 'no';
  if (had === 'no') return put(person, { maritalStatus: random.pick(NEVER), marriageCount: '1' });
  if (had === 'widowed') return put(person, { maritalStatus: random.pick(WIDOWED), marriageCount: '2' });
  const decided = random.int(Math.max(since + 400, dayOf('1995-01-01')), today - 40);
  return put(person, {
    maritalStatus: random.pick(DIVORCED),
    marriageCount: random.chance(0.9) ? '2' : '3',
    courtDecisionNumber: `${random.int(1, 300)}/${yearOf(decided)}/QĐST-HNGĐ`,
    courtDecisionDate: style.day(decided),
    courtDecisionIssuer: `Tòa án nhân dân ${random.pick(['thành phố Nam Định', 'huyện Kiến Xương', 'khu vực 3 - Hà Nội'])}`,
  });
}

/** 1.000894: he is 20, she is 18. */
export function marriage(scene: Scene, style: Style): Values {
  const { random } = scene;
  const oldest = random.chance(0.1) ? 70 : 38;
  const foreign = random.chance(0.06) ? random.pick(['groom', 'bride'] as const) : null;
  const side = (person: 'groom' | 'bride') => {
    const gender = person === 'groom' ? ('male' as const) : ('female' as const);
    const who =
      foreign === person
        ? foreigner(scene, gender)
        : citizen(scene, { gender, ages: [person === 'groom' ? 20 : 18, oldest] });
    return who;
  };
  const [groom, bride] = [side('groom'), side('bride')];
  const block = (person: 'groom' | 'bride', who: Citizen): Values => ({
    ...holder(person, who, style),
    ...bornOn(person, who, style),
    ...origin(person, who, style),
    ...status(scene, person, who, style),
  });
  // two namesakes may marry, but looking twice is right there
  if (groom.name.full.toUpperCase() === bride.name.full.toUpperCase()) return marriage(scene, style);
  return {
    ...block('groom', groom),
    ...block('bride', bride),
    ...(random.chance(0.6)
      ? put('dossier', { wantsCopies: 'Có', copies: String(random.int(1, 5)) })
      : put('dossier', { wantsCopies: 'Không' })),
  };
}

/** 1.004873: asked by the person or by somebody close. */
export function maritalStatus(scene: Scene, style: Style): Values {
  const { random, today } = scene;
  const subject = citizen(scene, { ages: [20, 75] });
  const other = random.chance(0.25) ? relative(scene, subject) : null;
  const { [`subject.marriageCount` as const]: _count, ...state } = status(scene, 'subject', subject, style);
  const since = turns(subject.born, subject.gender === 'male' ? 20 : 18);
  const purposes = ['Bổ túc hồ sơ vay vốn ngân hàng', 'Mua bán nhà đất', 'Xuất cảnh', 'Làm thủ tục thừa kế'];
  const single = state['subject.maritalStatus']?.startsWith('Chưa') ?? false;
  if (single && random.chance(0.2)) {
    const spouse = citizen(scene, {
      gender: subject.gender === 'male' ? 'female' : 'male',
      ages: [22, 75],
      home: subject.home,
    });
    Object.assign(
      state,
      put('subject', { maritalStatus: 'Hiện tại đang có vợ/chồng' }),
      named('spouse', spouse, style),
      put('spouse', { personalId: spouse.id }),
    );
  }
  return {
    ...holder('requester', other?.who ?? subject, style),
    ...put('requester', { relation: other?.relation ?? 'Bản thân' }),
    ...holder('subject', subject, style),
    ...bornOn('subject', subject, style),
    ...gendered('subject', subject),
    ...origin('subject', subject, style),
    ...state,
    ...put(
      'dossier',
      random.chance(0.5)
        ? { purpose: 'Mục đích khác', purposeOther: random.pick(purposes) }
        : { purpose: random.pick(purposes) },
    ),
    ...(single && random.chance(0.4)
      ? put('dossier', { periodFrom: style.day(since), periodTo: style.day(today) })
      : {}),
    ...someCopies(scene),
  };
}

/** 1.004746: the marriage was registered long ago and the record is lost. */
export function marriageAgain(scene: Scene, style: Style): Values {
  const { random, today } = scene;
  const groom = citizen(scene, { gender: 'male', ages: [45, 85] });
  const bride = citizen(scene, { gender: 'female', ages: [43, 83], home: groom.home });
  const from = Math.max(turns(groom.born, 20), turns(bride.born, 18)) + 10;
  const block = (person: 'groom' | 'bride', who: Citizen): Values => ({
    ...holder(person, who, style),
    ...bornOn(person, who, style),
    ...origin(person, who, style),
  });
  return {
    ...block('groom', groom),
    ...block('bride', bride),
    ...named('requester', groom, style),
    ...recordOf(scene, random.int(from, Math.min(today - 4000, from + 6000)), style),
  };
}
