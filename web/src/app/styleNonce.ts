import { setNonce } from 'get-nonce';

const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';
setNonce(nonce);

/** The nonce of this page load, which the content security policy asks of every style element that a component makes. */
export function styleNonce(): string {
  return nonce;
}
