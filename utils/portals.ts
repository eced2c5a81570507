/**
 * The portals the product knows (facts of 2026-10, `docs/data-and-privacy.md` names what each permission is for).
 * One list for the manifest, the scout and the sender checks.
 */

/** Hosts whose pages hold forms for citizens or clerks. Exact names: no wildcard host in the shipped manifest. */
export const PORTAL_HOSTS = [
  // national
  'dichvucong.gov.vn',
  'lienthong.dichvucong.gov.vn',
  // justice: the wizard and the e-form inside it
  'dichvucongnganhtuphap.moj.gov.vn',
  'tokhaidientu.moj.gov.vn',
  // provinces
  'dichvucong.danang.gov.vn',
  'dichvucong.lamdong.gov.vn',
  'dichvucong.ninhbinh.gov.vn',
  'dichvucong.quangngai.gov.vn',
  'dichvucong.khanhhoa.gov.vn',
  'dichvucong.quangninh.gov.vn',
  'dichvucong.bacninh.gov.vn',
  'dichvucong.laichau.gov.vn',
  'dichvucong.laocai.gov.vn',
  // ministries
  'dvc.moc.gov.vn',
  'dichvucongnnmt.mae.gov.vn',
  'dichvucongbyt.moh.gov.vn',
  'dichvucongbnv.moha.gov.vn',
  'dvc.moet.gov.vn',
  'dichvucong-tthc.moit.gov.vn',
  'dichvucong.bvhttdl.gov.vn',
  // household business and enterprises
  'hokinhdoanh.dkkd.gov.vn',
  'dangkyquamang.dkkd.gov.vn',
  // the clerks' own side
  'motcua.cantho.gov.vn',
  'motcua.moh.gov.vn',
  'motcuabxd.moc.gov.vn',
  'motcua.moha.gov.vn',
  'motcua.mod.gov.vn',
] as const;

export const PORTAL_MATCHES: readonly string[] = PORTAL_HOSTS.map((host) => `https://${host}/*`);

/** The clerks' own side of a portal (`motcua.<tỉnh>.gov.vn` and the ministries' like it): what is taken in there was handed in at the counter. */
export function isStaffPortal(origin: string): boolean {
  return /^https:\/\/motcua[\w-]*\./.test(origin);
}

/** Every other public-service host: only after the clerk or the office switches it on. */
export const OPTIONAL_MATCHES: readonly string[] = ['https://*.gov.vn/*'];

/** Pages that may show the panel's frame. It stays empty until the background has paired it. */
export const PANEL_EMBEDDERS: readonly string[] = ['https://*.gov.vn/*'];

const HOSTS: ReadonlySet<string> = new Set(PORTAL_HOSTS);

/** Is this an `https` address of a known portal? Optional hosts are asked of the permissions, not here. */
export function isPortal(address: string | undefined): boolean {
  if (!address) return false;
  try {
    const url = new URL(address);
    return url.protocol === 'https:' && url.port === '' && HOSTS.has(url.hostname);
  } catch {
    return false;
  }
}

/**
 * Does this path name one dossier of the portal (its own number, e.g. `/nop-ho-so/4711`)? Only then may a draft go on after
 * the page was opened anew: any other address may hold the next citizen's form.
 */
export const namesDossier = (path: string): boolean => /^\/nop-ho-so\/\d+\/?$/.test(path);
