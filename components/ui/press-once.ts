/**
 * A key that is held presses once. The browser presses a button again with every repeat of Enter, and where a first press asks and a
 * second one does (end of the shift, erasing), the finger that stayed down would have answered its own question.
 */
export function pressOnce(root: HTMLElement): void {
  root.addEventListener('keydown', (event) => {
    if (event.repeat && event.key === 'Enter' && (event.target as Element).closest('button, summary'))
      event.preventDefault();
  });
}
