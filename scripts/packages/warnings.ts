/** What the store's linter warns of and we ship all the same, each with the reason that a reviewer is told (`store/listing.md`). A new warning is a decision. */

interface Message {
  code: string;
  message: string;
  file?: string;
}
export interface Report {
  summary: { errors: number; warnings: number; notices: number };
  errors: Message[];
  warnings: Message[];
}

export const EXPLAINED: readonly { code: string; files: RegExp; most: number; why: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    files: /^chunks\//,
    most: 1,
    why: "Preact's own `dangerouslySetInnerHTML`, which nothing of ours uses (tests/store-package.test.ts)",
  },
];

/** A line for everything that is not in order. */
export function unexplained({ errors, warnings }: Report): string[] {
  const told = ({ code, message, file = '' }: Message, kind: string): string =>
    `${kind} ${code} ${file}: ${message}`;
  const left = [...warnings];
  const over: string[] = [];
  for (const { code, files, most } of EXPLAINED) {
    const ours = left.filter((one) => one.code === code && files.test(one.file ?? ''));
    for (const one of ours.slice(0, most)) left.splice(left.indexOf(one), 1);
    if (ours.length < most) over.push(`explained, but it does not come (any more) ${most} times: ${code}`);
  }
  return [...errors.map((one) => told(one, 'error')), ...left.map((one) => told(one, 'warning')), ...over];
}
