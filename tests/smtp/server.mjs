// Two mail servers on loopback, one that speaks plainly and one with STARTTLS. usage: node server.mjs PLAIN_PORT ENCRYPTED_PORT
// Both want the user "vitae" with the password "pass word". Every letter is a line of JSON on standard output. Who is called refused@… is refused for good.
import { SMTPServer } from 'smtp-server';

const ports = process.argv.slice(2).map(Number);
const tell = (what) => console.log(JSON.stringify(what));

function serve(port, options) {
    return new Promise((ready) => new SMTPServer({
        ...options,
        disableReverseLookup: true,
        onAuth: (auth, session, done) => {
            tell({ auth: auth.password, secure: session.secure });
            return auth.username === 'vitae' && auth.password === 'pass word' ? done(null, { user: auth.username }) : done(Object.assign(new Error('who are you'), { responseCode: 535 }));
        },
        onRcptTo: (address, _, done) => done(address.address.startsWith('refused@') ? Object.assign(new Error('nobody here'), { responseCode: 550 }) : null),
        onData: (stream, session, done) => {
            const parts = [];
            stream.on('data', (part) => parts.push(part));
            stream.on('end', () => {
                tell({ from: session.envelope.mailFrom.address, to: session.envelope.rcptTo.map((one) => one.address), user: session.user, secure: session.secure, raw: Buffer.concat(parts).toString('latin1') });
                done();
            });
        },
    }).on('error', () => {}).listen(port, '127.0.0.1', ready));
}

await serve(ports[0], { hideSTARTTLS: true, allowInsecureAuth: true });
await serve(ports[1], {});
console.log('ready');
