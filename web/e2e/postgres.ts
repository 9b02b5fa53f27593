import { execFile, spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from './server';

const run = promisify(execFile);
const releases = '/usr/lib/postgresql';
const programs = existsSync(releases) ? readdirSync(releases).sort((one, other) => Number(other) - Number(one)).map((release) => join(releases, release, 'bin')).find((bin) => existsSync(join(bin, 'initdb'))) : undefined;

export const hasPostgres = programs !== undefined;

/** A PostgreSQL of our own on loopback in a temporary folder, with one empty database. */
export class PostgresServer {
  private constructor(
    private readonly folder: string,
    readonly address: string,
  ) {}

  static async start(): Promise<PostgresServer> {
    const folder = mkdtempSync(join(tmpdir(), 'vitae-postgres-'));
    const port = await freePort();
    if (userInfo().username === 'root') await run('chown', ['postgres', folder]);
    await asPostgres('initdb', '-D', `${folder}/data`, '-U', 'postgres', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C.UTF-8');
    appendFileSync(`${folder}/data/postgresql.conf`, `listen_addresses = '127.0.0.1'\nport = ${port}\nunix_socket_directories = ''\nfsync = off\nshared_buffers = 32MB\n`);
    await asPostgres('pg_ctl', '-D', `${folder}/data`, '-l', `${folder}/log`, '-w', '-t', '60', 'start');
    return new PostgresServer(folder, `postgres://postgres@127.0.0.1:${port}/postgres`);
  }

  async stop(): Promise<void> {
    await asPostgres('pg_ctl', '-D', `${this.folder}/data`, '-m', 'immediate', 'stop');
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** PostgreSQL refuses to run as root. What it starts keeps the handles of who started it, so that none is a pipe that we would wait for. */
async function asPostgres(program: string, ...args: string[]): Promise<void> {
  const command = [join(programs ?? '', program), ...args];
  const whole = userInfo().username === 'root' ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--init-groups', ...command] : command;
  const code = await new Promise((done) => spawn(whole[0] ?? '', whole.slice(1), { cwd: '/', stdio: 'ignore' }).once('exit', done));
  if (code !== 0) throw new Error(`${program} ended with ${String(code)}`);
}
