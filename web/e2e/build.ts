import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Builds what changed since the last time: two servers that start at once would both do it. */
export default function build(): void {
  if (process.env.VITAE_PROGRAM === undefined) execFileSync(resolve(import.meta.dirname, '../../vitae'), ['serve', '--help'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
