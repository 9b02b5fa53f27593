// An OpenID Connect provider on loopback. usage: node provider.mjs PORT CALLBACK_ADDRESS
// Whoever the browser names in the cookie "person" (JSON: sub, email, email_verified, name) is signed in there, and consents. POST /rotate makes it sign with a new key.
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const [port, callback] = process.argv.slice(2);
const issuer = `http://127.0.0.1:${port}`;
const people = new Map();
const newKey = () => ({ ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }), kid: randomUUID(), use: 'sig', alg: 'RS256' });

function provider() {
    const made = new Provider(issuer, {
        clients: [{ client_id: 'vitae', client_secret: 'a-secret-of-the-client', redirect_uris: [callback], grant_types: ['authorization_code'] }],
        jwks: { keys: [newKey()] },
        cookies: { keys: [randomUUID()] },
        pkce: { required: () => true },
        claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
        conformIdTokenClaims: false,
        features: {
            devInteractions: { enabled: false },
            resourceIndicators: {
                enabled: true,
                getResourceServerInfo: (_, resource) => ({ scope: 'resumes:read', audience: resource, accessTokenFormat: 'jwt', accessTokenTTL: 600 }),
                useGrantedResource: () => true,
            },
        },
        findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ ...people.get(sub), sub }) }),
        interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    });
    made.on('server_error', (_, error) => console.error(error));
    return made;
}

let current = provider();
createServer(async (request, response) => {
    if (request.method === 'POST' && request.url === '/rotate') {
        current = provider();
        response.end();
    } else if (request.url.startsWith('/interaction/')) {
        const cookie = /person=([^;]+)/.exec(request.headers.cookie ?? '')?.[1];
        const person = JSON.parse(decodeURIComponent(cookie ?? '%7B%7D'));
        const details = await current.interactionDetails(request, response);
        if (!person.sub) {
            await current.interactionFinished(request, response, { error: 'access_denied' });
            return;
        }
        people.set(person.sub, person);
        const grant = new current.Grant({ accountId: person.sub, clientId: details.params.client_id });
        grant.addOIDCScope('openid email profile');
        if (details.params.resource) grant.addResourceScope(details.params.resource, 'resumes:read');
        await current.interactionFinished(request, response, { login: { accountId: person.sub }, consent: { grantId: await grant.save() } });
    } else {
        current.callback()(request, response);
    }
}).listen(Number(port), '127.0.0.1', () => console.log('ready'));
