/** Who asks for somebody else: of the household, of an age that the relation allows. */
import { isoOf } from '../../../utils/core/dates';
import { put, type Values } from './blocks';
import { ageAt, citizen, type Citizen, type Scene } from './citizen';

export const yearOf = (day: number): string => isoOf(day).slice(0, 4);
export const someCopies = ({ random }: Scene): Values => put('dossier', { copies: String(random.int(1, 8)) });

/** Somebody of the household, of an age that the relation allows. */
export function relative(scene: Scene, of: Citizen): { who: Citizen; relation: string } {
  const { random, today } = scene;
  const age = ageAt(of.born, today);
  const younger = (span: number) => Math.max(18, age - span);
  const home = random.chance(0.6) ? { home: of.home } : {};
  const options: (() => { who: Citizen; relation: string })[] = [
    () => ({ who: citizen(scene, { ages: [18, 70], ...home }), relation: 'Cháu' }),
    ...(age >= 45
      ? [
          () => ({
            who: citizen(scene, { ages: [18, younger(22)], ...home }),
            relation: random.pick(['Con đẻ', 'Con']),
          }),
        ]
      : []),
    ...(age >= 20 && age < 95
      ? [
          () => {
            const gender = of.gender === 'male' ? ('female' as const) : ('male' as const);
            const who = citizen(scene, { gender, ages: [younger(8), Math.max(20, age + 3)], ...home });
            return { who, relation: gender === 'male' ? 'Chồng' : 'Vợ' };
          },
        ]
      : []),
    ...(age < 60
      ? [
          () => {
            const who = citizen(scene, { ages: [age + 20, age + 38], ...home });
            return { who, relation: who.gender === 'male' ? 'Cha đẻ' : 'Mẹ đẻ' };
          },
        ]
      : []),
  ];
  return random.pick(options)();
}
