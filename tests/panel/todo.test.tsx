// @vitest-environment happy-dom
/** The reminder of findings that wait for an answer, as the clerk reads it. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { TodoNotice, todoText } from '../../components/panel/todo';
import { TODAY } from './tab';

const until = Date.parse('2026-11-25T17:00:00+07:00');

it('is one calm sentence with a way there', () => {
  expect(todoText({ count: 2, until }, TODAY)).toBe('2 phát hiện cần trả lời, hạn 25/11');
  expect(todoText({ count: 1, until }, '2026-11-26')).toBe('1 phát hiện cần trả lời, đã quá hạn 25/11');
  expect(todoText({ count: 3, until: null }, TODAY)).toBe('3 phát hiện cần trả lời');
  // the term ends in Vietnam, whatever the zone of this PC
  expect(todoText({ count: 1, until: Date.parse('2026-11-25T18:00:00Z') }, TODAY)).toContain('26/11');
  const root = document.createElement('div');
  const pressed: string[] = [];
  void act(() =>
    render(
      <TodoNotice waiting={{ count: 2, until }} today={TODAY} onOpen={() => pressed.push('go')} />,
      root,
    ),
  );
  expect(root.querySelector('[role=alert]')).toBeNull();
  root.querySelector('button')!.click();
  expect(pressed).toEqual(['go']);
});
