/** Addresses that serve to get in; nobody is sent back to one of them afterwards. */
const doors = ['/sign-in', '/sign-up', '/confirm-email', '/forgot-password', '/reset-password', '/api'];

/** A path of this site to go on at; whatever else an address asks for is the first page. */
export function ownPath(wanted: unknown): string {
  // Browsers read a backslash as a slash and drop control characters; the server takes printable ASCII alone, too.
  if (typeof wanted !== 'string' || !/^\/(?!\/)[!-[\]-~]*$/.test(wanted) || wanted.length > 500) return '/';
  const { origin, pathname, search, hash } = new URL(wanted, location.origin);
  return origin !== location.origin || pathname.startsWith('//') || doors.some((door) => pathname === door || pathname.startsWith(`${door}/`)) ? '/' : pathname + search + hash;
}
