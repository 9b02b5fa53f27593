import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const home = resolve(import.meta.dirname, '../..');

/** A real `vitae serve` with data of its own, which can be killed and started again on the same port and data. */
export class VitaeServer {
  private process: ChildProcess | undefined;
  private links: string[] = [];
  private readonly data = mkdtempSync(join(tmpdir(), 'vitae-e2e-'));

  private constructor(
    readonly url: string,
    private readonly settings: Readonly<Record<string, string>>,
  ) {}

  static async start(): Promise<VitaeServer> {
    const server = new VitaeServer(`http://127.0.0.1:${await freePort()}`, {});
    await server.run();
    return server;
  }

  /** With accounts: letters go into a folder, and people may come through a provider, whose address is made known by its port. */
  static async startWithAccounts(database: string, provider = 0): Promise<VitaeServer> {
    const url = `http://localhost:${await freePort()}`;
    const settings = { VITAE_MODE: 'accounts', VITAE_SITE: url, VITAE_SECRET: '7c1e94b0d2f85a63e17b0c9d4f2a8e6571d3', VITAE_DATABASE: database };
    const company = { VITAE_OIDC__COMPANY__ISSUER: `http://127.0.0.1:${provider}`, VITAE_OIDC__COMPANY__CLIENT_ID: 'vitae', VITAE_OIDC__COMPANY__CLIENT_SECRET: 'a-secret-of-the-client', VITAE_OIDC__COMPANY__LABEL: 'Company login' };
    const server = new VitaeServer(url, provider === 0 ? settings : { ...settings, ...company });
    await server.run();
    return server;
  }

  /** The link in the newest letter to an address that leads to this page. */
  async letter(to: string, path: string): Promise<string> {
    const folder = join(this.data, 'mail');
    const links = (): string[] =>
      readdirSync(folder).filter((name) => name.endsWith('.eml')).sort().map((name) => readFileSync(join(folder, name), 'utf8'))
        .flatMap((letter) => (letter.startsWith(`To: ${to}\r\n`) ? (letter.match(/http:\S+/g) ?? []) : [])).filter((link) => new URL(link).pathname === path);
    await until(() => existsSync(folder) && links().length > 0, `no letter to ${to} leads to ${path}`);
    return links().at(-1) ?? '';
  }

  /** The link that signs the next browser in. */
  async link(): Promise<string> {
    await until(() => this.links.length > 0, 'the server printed no link');
    return this.links.at(-1) ?? '';
  }

  /** Ends the process at once, as a crash does. */
  async kill(): Promise<void> {
    const running = this.process;
    if (running === undefined) return;
    const ended = new Promise((done) => running.once('exit', done));
    running.kill('SIGKILL');
    await ended;
    this.process = undefined;
  }

  async run(): Promise<void> {
    this.links = [];
    const program = process.env.VITAE_PROGRAM;
    const args = ['serve', '--urls', this.url, '--data', this.data];
    const options = { env: { ...process.env, ...this.settings } };
    const child = program === undefined ? spawn(join(home, 'vitae'), args, options) : spawn(program, args, options);
    this.process = child;
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      this.links = said.match(/http:\/\/\S+\/sign-in\?token=\w+/g) ?? [];
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    const isReady = async (): Promise<boolean> => (this.settings.VITAE_MODE === undefined ? this.links.length > 0 : (await fetch(`${this.url}/health/ready`).catch(() => null))?.ok === true);
    await until(async () => child.exitCode !== null || (await isReady()), 'the server did not start', 300_000);
    if (child.exitCode !== null) throw new Error(`the server ended: ${said}`);
  }

  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.data, { recursive: true, force: true });
  }
}

export async function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

export async function until(holds: () => boolean | Promise<boolean>, problem: string, patience = 30_000): Promise<void> {
  const end = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(problem);
    await new Promise((done) => setTimeout(done, 50));
  }
}
