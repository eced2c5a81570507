/** A family for tests of the agent: every box with a name is a field, and nothing else is. */
import type { Adapter } from '@/utils/adapters/adapter';
import type { Field, FrameSnapshot } from '@/utils/core/snapshot';

export const boxesIn = (root: Document): HTMLInputElement[] => [
  ...root.querySelectorAll<HTMLInputElement>('input[name]'),
];
export const boxAt = (root: Document, key: string): HTMLInputElement | null =>
  boxesIn(root).find(({ name }) => name === key) ?? null;
const fieldOf = (box: HTMLInputElement): Field => {
  const isTick = box.type === 'checkbox';
  return {
    key: box.name,
    name: box.name,
    role: null,
    confidence: 0,
    label: box.name,
    section: null,
    kind: isTick ? 'checkbox' : 'text',
    value: isTick ? String(box.checked) : box.value,
    required: false,
    readonly: false,
    visible: true,
  };
};

/** Writes nothing. */
export const boxed: Adapter = {
  id: 'boxed',
  detect: () => ({ confidence: 1 }),
  read: (root): FrameSnapshot => ({
    adapter: 'boxed',
    confidence: 1,
    url: 'https://dichvucong.gov.vn/',
    fields: boxesIn(root).map(fieldOf),
    papers: [],
    hints: [],
    drift: { missing: [], new: [] },
  }),
  readField(root, key) {
    const box = boxAt(root, key);
    return box && fieldOf(box);
  },
  keysAt: (_root, target) => [(target as HTMLInputElement).name].filter(Boolean),
  anchor: boxAt,
  rank: () => 0,
  driver: () => null,
  write: async () => ({ outcome: 'done' }),
  same: (_field, a, b) => a === b,
};
