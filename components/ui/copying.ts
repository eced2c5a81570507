import { useRef, useState } from 'preact/hooks';

/** A text in a box, copied by a press; where the browser does not allow that it is selected, so that the hand can. What came of it is said. */
export function useCopying(
  text: string,
  copy: (text: string) => Promise<boolean>,
  says: { readonly copied: string; readonly notCopied: string },
) {
  const [said, say] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const onCopy = async (): Promise<void> => {
    const done = await copy(text);
    if (!done) box.current?.select();
    say(done ? says.copied : says.notCopied);
  };
  return { box, said, say, onCopy };
}
