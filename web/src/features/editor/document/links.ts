/**
 * Words of a text that lead to an address, as the core reads them: `[label](https://address)`, also http and mailto; a backslash before it makes it plain text.
 */
const notation = /(\\?)\[([^[\]\n\r\v\f\u0085\u2028\u2029]{1,500})\]\(((?:https?:\/\/|mailto:)(?:[^\s()[\]<>"\\]|\([^\s()[\]<>"\\]*\))+)\)/giu;

export interface LinkPlace {
  /** Of the words, or of the whole notation where they are linked already. */
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** Empty where the words lead nowhere yet. */
  readonly address: string;
}

/** What a reader sees: labels without their addresses. */
export function shownText(text: string): string {
  return text.replace(notation, (whole, escape: string, label: string) => (escape === '' ? label : whole.slice(1)));
}

/** What a link would lie on: the link that the selection touches, the selected words, or the word at the caret. */
export function linkPlace(text: string, from: number, to: number): LinkPlace {
  for (const found of text.matchAll(notation)) {
    const [whole, escape = '', label = '', address = ''] = found;
    if (escape === '' && found.index <= from && to <= found.index + whole.length) return { start: found.index, end: found.index + whole.length, label, address };
  }
  const isGap = (at: number): boolean => at < 0 || at >= text.length || /\s/u.test(text.charAt(at));
  let [start, end] = [from, to];
  if (start === end) {
    while (!isGap(start - 1)) start--;
    while (!isGap(end)) end++;
  }
  while (start < end && isGap(start)) start++;
  while (start < end && isGap(end - 1)) end--;
  return { start, end, label: shownText(text.slice(start, end)).replace(/[[\]]/gu, ''), address: '' };
}

/** The text with the words there leading to the address; without an address they lead nowhere. */
export function withLink(text: string, place: LinkPlace, address: string): { readonly text: string; readonly caret: number } {
  const label = place.label === '' ? address : place.label;
  const link = address === '' ? label : `[${label}](${address})`;
  return { text: text.slice(0, place.start) + link + text.slice(place.end), caret: place.start + link.length };
}

/** What somebody typed or pasted as an address that a link may have; null when it is none. */
export function addressOf(typed: string): string | null {
  const bare = typed.trim();
  if (bare === '' || /[\s\p{Cc}]/u.test(bare)) return null;
  const address = /^(https?:\/\/|mailto:)/iu.test(bare) ? bare : /^[^@/:]+@[^@/:]+\.[^@/:]+$/u.test(bare) ? `mailto:${bare}` : /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#:].*)?$/u.test(bare) ? `https://${bare}` : '';
  if (!URL.canParse(address) || (address.toLowerCase().startsWith('mailto:') ? !/:.+@/u.test(address) : new URL(address).hostname === '')) return null;
  const safe = address.replace(/[[\]<>"\\;]/gu, encoded);
  const whole = /^(?:[^()]|\([^()]*\))*$/u.test(safe) ? safe : safe.replace(/[()]/gu, encoded);
  return whole.length <= 2000 ? whole : null;
}

/** Pasted text that is an address and nothing else. */
export function pastedAddress(pasted: string): string | null {
  return /^\s*(https?:\/\/|mailto:)/iu.test(pasted) ? addressOf(pasted) : null;
}

function encoded(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
}
