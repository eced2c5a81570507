/**
 * The origin of a `*.gov.vn` page in an address as somebody pastes it (with or without `https://`, path, spaces), or
 * null.
 */
export function govOrigin(address: string): string | null {
  const text = address.trim();
  try {
    // `https:name` without slashes is read as a host name
    const url = new URL(/^[a-z]+:\/\//i.test(text) ? text : `https:${text}`);
    const fits =
      url.protocol === 'https:' && url.port === '' && /^(?:[a-z0-9-]+\.)+gov\.vn$/.test(url.hostname);
    return fits ? url.origin : null;
  } catch {
    return null;
  }
}
