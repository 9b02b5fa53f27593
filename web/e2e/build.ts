import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Builds the program where it changed since the last time, before the first test's time begins to run. */
export default function build(): void {
  if (process.env.VITAE_PROGRAM === undefined) execFileSync(resolve(import.meta.dirname, '../../vitae'), ['serve', '--help'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
