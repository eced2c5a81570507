/** Dossiers about who cares for a child: adoption and guardianship. */
import {
  bornOn,
  gendered,
  holder,
  inland,
  named,
  origin,
  put,
  shown,
  type Style,
  type Values,
} from './blocks';
import { citizen, type Scene } from './citizen';

/** Adoption: the adopter is at least twenty years older. No pack describes it yet. */
export function adoption(scene: Scene, style: Style): Values {
  const { random } = scene;
  const child = citizen(scene, { ages: [0, 15] });
  const adopter = citizen(scene, { ages: [37, 62] });
  return {
    ...holder('adopter', adopter, style),
    ...bornOn('adopter', adopter, style),
    ...gendered('adopter', adopter),
    ...origin('adopter', adopter, style),
    ...put('adopter', {
      maritalStatus: random.pick(['Chưa kết hôn', 'Hiện tại đang có vợ/chồng', 'Đã ly hôn']),
    }),
    ...named('subject', child, style),
    ...bornOn('subject', child, style),
    ...gendered('subject', child),
    ...origin('subject', child, style),
    ...put('subject', { personalId: child.id }),
  };
}

/** 1.004837: a grown-up becomes the guardian of a child. */
export function guardianship(scene: Scene, style: Style): Values {
  const { random } = scene;
  const ward = citizen(scene, { ages: [1, 16] });
  const guardian = citizen(scene, { ages: [40, 72], home: ward.home });
  return {
    ...holder('requester', guardian, style),
    ...holder('guardian', guardian, style),
    ...bornOn('guardian', guardian, style),
    ...put('subject', { fullName: shown(ward, style), personalId: ward.id }),
    ...bornOn('subject', ward, style),
    ...gendered('subject', ward),
    ...inland('subject', 'residence', ward.home, style),
    ...(random.chance(0.5) ? put('dossier', { wantsCopies: 'Có', copies: '1' }) : {}),
  };
}
