// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { NewerSettings } from '@/components/desk/newer-settings';

it.each([true, false])(
  'settings of a newer version are said where settings are shown (%s)',
  async (there) => {
    const root = document.createElement('div');
    const world = { hasNewerSettings: async () => there };
    await act(() => render(<NewerSettings world={world} />, root));
    // the answer has come, and is drawn
    await act(async () => void (await world.hasNewerSettings()));
    expect(root.textContent?.includes('vẫn giữ nguyên')).toBe(there);
  },
);
