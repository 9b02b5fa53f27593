import { api, orThrow, type Schemas } from '@/api/client';
import { ApiProblem } from '@/api/problem';

/** Whether this browser can use passkeys. */
export const canUsePasskeys = typeof PublicKeyCredential !== 'undefined' && 'parseRequestOptionsFromJSON' in PublicKeyCredential;

export async function signInWithPasskey(): Promise<Schemas['SignInResponse']> {
  const { options } = await orThrow(api.POST('/api/auth/passkey/options'));
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options as PublicKeyCredentialRequestOptionsJSON);
  const credential = await asked(() => navigator.credentials.get({ publicKey }));
  return orThrow(api.POST('/api/auth/passkey', { body: { credential } }));
}

export async function addPasskey(name: string): Promise<Schemas['AddPasskeyResponse']> {
  const { options } = await orThrow(api.POST('/api/account/passkeys/options'));
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options as PublicKeyCredentialCreationOptionsJSON);
  const credential = await asked(() => navigator.credentials.create({ publicKey }));
  return orThrow(api.POST('/api/account/passkeys', { body: { name, credential } }));
}

/** What the person's device gave, as JSON. Fails as a problem of ours when it gave nothing. */
async function asked(ask: () => Promise<Credential | null>): Promise<unknown> {
  try {
    const given = await ask();
    if (given instanceof PublicKeyCredential) return given.toJSON();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    if (error.name === 'InvalidStateError') throw problem('passkey_known');
  }
  throw problem('passkey_given_up');
}

function problem(code: string): ApiProblem {
  return new ApiProblem({ status: 400, code, message: '', remedy: '', body: {} });
}
