/**
 * The clerk's own side of VNPT iGate 2.0 (`motcua.<tỉnh>.gov.vn`, met 2026-10): the list of dossiers, and one dossier with the
 * citizen's Form.io form, mostly locked. It is read like the citizen's page; what is locked is never written.
 */
import { cleanInvisible, fold } from '../../core/text';
import type { PortalPaper, ProcedureHint } from '../../core/snapshot';
import { ownText } from '../../dom/label';
import type { Family } from '../family/family';
import { FORM_PARTS } from '../formio/family';
import { hints, papers } from '../formio/page';
import { detect } from './detect';

/** One dossier; without an id it is the list, which belongs to many procedures. */
const DOSSIER = /^\/vi\/dossier\/(?:processing|search)\/([0-9a-f]{24})/;
const FORM = '.formio-form,.formio-component';
const NAME_HEAD = /^ten (giay to|thanh phan|ho so)|^thanh phan ho so|^giay to/;
const FILE_HEAD = /tep|file|dinh kem/;
const FILE_NAME = /[^\s/\\]+\.[a-z0-9]{2,5}\b/gi;

const textOf = (el: Element): string => cleanInvisible(ownText(el));

/** Rows of a table that only shows papers: its columns are known by their heads. */
function shownPapers(root: Document): PortalPaper[] {
  return [...root.querySelectorAll('table')].flatMap((table) => {
    const heads = [...table.querySelectorAll('thead th')].map((head) => fold(textOf(head)));
    const name = heads.findIndex((head) => NAME_HEAD.test(head));
    const file = heads.findIndex((head) => FILE_HEAD.test(head));
    const kind = heads.findIndex((head) => head.startsWith('loai ban'));
    if (name < 0 || file < 0 || table.querySelector('input[type=file]')) return [];
    return [...table.querySelectorAll('tbody tr')].flatMap((row): PortalPaper[] => {
      const cells = Array.from(row.children, textOf);
      const written = cells[name] ?? '';
      if (written === '') return [];
      const attached = (cells[file] ?? '').match(FILE_NAME) ?? [];
      const copy = fold(cells[kind] ?? '');
      return [
        {
          name: cleanInvisible(written.replace(/\*/g, ' ')),
          required: written.includes('*'),
          attached,
          state: attached.length > 0 ? 'attached' : 'empty',
          ...(kind < 0
            ? {}
            : { copy: copy.includes('sao') ? 'copy' : copy.includes('chinh') ? 'original' : '' }),
        },
      ];
    });
  });
}

const isDossier = (url: URL): boolean => DOSSIER.test(url.pathname);

/** The family without its writing: the citizen's forms are written as on the citizen's page. */
export const family = {
  id: 'igate-staff',
  detect,
  ...FORM_PARTS,
  // boxes above a list search among many people's dossiers
  scan: (root, url) => (isDossier(url) || root.querySelector(FORM) ? FORM_PARTS.scan(root) : []),
  papers: (root, url) => (isDossier(url) ? [...papers(root), ...shownPapers(root)] : []),
  hints: (root, url): ProcedureHint[] => (isDossier(url) ? hints(root) : []),
  dossier: (_root, url) => DOSSIER.exec(url.pathname)?.[1] ?? null,
} satisfies Omit<Family, 'write'>;
