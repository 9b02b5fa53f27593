import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Cookie } from '@playwright/test';

const folder = resolve(import.meta.dirname, '../../tests/oidc');

export const hasProvider = existsSync(join(folder, 'node_modules/oidc-provider/package.json'));

/** An OpenID Connect provider on loopback, the one of the server's own tests. */
export async function startProvider(port: number, site: string): Promise<ChildProcess> {
  const provider = spawn('node', ['provider.mjs', String(port), `${site}/api/auth/providers/company/callback`], { cwd: folder });
  await new Promise((ready) => provider.stdout.once('data', ready));
  return provider;
}

/** Whoever has it is signed in at the provider; without one the person turns back there. */
export function providerCookie(sub: string, email: string): Pick<Cookie, 'name' | 'value' | 'domain' | 'path'> {
  return { name: 'person', value: encodeURIComponent(JSON.stringify({ sub, email, email_verified: true, name: 'Grace Example' })), domain: '127.0.0.1', path: '/' };
}
