import { describe, expect, it } from 'vitest';
import type { Field } from '@/utils/core/snapshot';
import { FormMemory } from '@/utils/session/agent/memory';

const field = (key: string, value: string, more: Partial<Field> = {}): Field => ({
  key,
  name: key,
  role: null,
  confidence: 0,
  label: key,
  section: null,
  kind: 'text',
  value,
  required: false,
  readonly: false,
  visible: true,
  ...more,
});

describe('telling the portal from the clerk', () => {
  it('reports a typed field that the portal has emptied, once', () => {
    const memory = new FormMemory();
    memory.reread([field('HoTenKS', '')]);
    memory.typed(field('HoTenKS', 'NGUYỄN AN'));
    expect(memory.reread([field('HoTenKS', '')]).wiped).toEqual([
      { key: 'HoTenKS', label: 'HoTenKS', value: 'NGUYỄN AN' },
    ]);
    expect(memory.reread([field('HoTenKS', '')]).wiped).toEqual([]);
  });

  it('stays silent when the clerk emptied it', () => {
    const memory = new FormMemory();
    memory.typed(field('HoTenKS', 'NGUYỄN AN'));
    memory.typed(field('HoTenKS', ''));
    expect(memory.reread([field('HoTenKS', '')]).wiped).toEqual([]);
  });

  it('reports it again when it was put back and wiped once more', () => {
    const memory = new FormMemory();
    memory.typed(field('a', 'x'));
    memory.reread([field('a', '')]);
    memory.reread([field('a', 'x')]);
    expect(memory.reread([field('a', '')]).wiped).toHaveLength(1);
  });

  it('remembers typed text across a rebuild that takes the whole block away for a while', () => {
    const memory = new FormMemory();
    memory.typed(field('a', 'x'));
    expect(memory.reread([]).gone).toEqual(['a']);
    expect(memory.reread([]).gone).toEqual([]);
    const back = memory.reread([field('a', '')]);
    expect(back.added).toBe(true);
    expect(back.wiped).toEqual([{ key: 'a', label: 'a', value: 'x' }]);
  });

  it('names what went away together with its block', () => {
    const memory = new FormMemory();
    memory.typed(field('province', 'Thành phố Hà Nội'));
    expect(memory.reread([]).lost).toEqual([
      { key: 'province', label: 'province', value: 'Thành phố Hà Nội' },
    ]);
    expect(memory.reread([]).lost).toEqual([]);
  });

  it('does not call a field wiped that the portal has locked', () => {
    const memory = new FormMemory();
    memory.typed(field('a', 'x'));
    expect(memory.reread([field('a', '', { readonly: true })]).wiped).toEqual([]);
  });

  it('tells which fields have changed, not those that stayed', () => {
    const memory = new FormMemory();
    memory.reread([field('a', '1'), field('b', '2')]);
    expect(memory.reread([field('a', '1'), field('b', '3')]).changed.map((changed) => changed.key)).toEqual([
      'b',
    ]);
  });
});
