/** The report of an import in words: on the screen, and as a text file for the IT officer. */
import { records as say } from '../../../utils/i18n/vi/records';
import type { Imported, Skipped, Version } from '../../../utils/records/imported';

export { say };

export type Ready = Extract<Imported, { ok: true }>;

/** What would be kept: new and changed versions. */
export const fresh = ({ versions }: Ready): Version[] =>
  versions.filter(({ change }) => change === 'new' || change === 'changed');

export const CHANGES = ['new', 'changed', 'unchanged', 'older'] as const;

export const flagged = ({ versions }: Ready) =>
  (['internal', 'local', 'test', 'no-papers'] as const)
    .map((flag) => ({ flag, versions: versions.filter(({ flags }) => flags.includes(flag)) }))
    .filter((one) => one.versions.length > 0);

export const placeOf = ({ file, line, index }: Skipped): string =>
  line !== null ? say.report.line(file, line) : index > 0 ? say.report.record(file, index) : file;

const nameOf = ({ record: { code, name } }: Version): string => `${code}  ${name}`;

/** The whole report as text, every line of it. `at`: a local date and time. */
export function reportText(imported: Imported, files: readonly string[], at: string): string {
  const head = [say.report.title, `${say.report.files}: ${files.join(', ')}`, `${say.report.at}: ${at}`, ''];
  const skipped = imported.skipped.map((one) =>
    ['-', placeOf(one), one.code && `(${one.code})`, say.why[one.why]]
      .filter((part) => part !== '')
      .join(' '),
  );
  const tail = [
    `${say.report.skipped}: ${imported.skipped.length + imported.notListed}`,
    ...skipped,
    ...(imported.notListed > 0 ? [say.report.notListed(imported.notListed)] : []),
  ];
  if (!imported.ok)
    return `${[...head, `${imported.file}: ${say.why[imported.why]}`, '', ...tail].join('\n')}\n`;
  const body = CHANGES.flatMap((change) => {
    const some = imported.versions.filter((version) => version.change === change);
    const lines =
      change === 'unchanged' ? [] : some.map((version) => `- ${nameOf(version)}${differing(version)}`);
    return [`${say.report[change]}: ${some.length}`, ...lines, ''];
  });
  const flags = flagged(imported).flatMap(({ flag, versions }) => [
    `${say.report.flags[flag]}: ${versions.length}`,
    ...versions.map((version) => `- ${nameOf(version)}`),
    '',
  ]);
  const usable = say.report.usable(imported.versions.length, imported.read);
  return `${[...head, usable, '', ...body, ...flags, ...tail].join('\n')}\n`;
}

const differing = ({ differences }: Version): string =>
  differences === 0 ? '' : ` (${say.report.differences(differences)})`;
