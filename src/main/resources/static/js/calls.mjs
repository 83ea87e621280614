/** What Holdfast, or the lack of it, has to say about a call that was not done: one sentence for a person. */
export class Refusal extends Error {}

const UNREACHABLE = 'Holdfast cannot be reached. Check that it is still running, then try again.';

/** What the server says, if it is a sentence and not just the name of a status. */
function sentence(error, status) {
    return /[.?!]$/.test(error ?? '') ? error : `Holdfast could not do that (status ${status}). Its log says why.`;
}

async function call(method, path, body) {
    const response = await send(method, path, body);
    const answer = await response.json().catch(() => undefined);
    if (!response.ok || answer === undefined) throw new Refusal(sentence(answer?.error, response.status));
    return answer;
}

async function text(path) {
    const response = await send('GET', path);
    if (response.ok) return response.text();
    const answer = await response.json().catch(() => undefined);
    throw new Refusal(sentence(answer?.error, response.status));
}

function send(method, path, body) {
    const json = body === undefined ? {} : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
    return fetch(path, { method, cache: 'no-store', ...json }).catch(() => {
        throw new Refusal(UNREACHABLE);
    });
}

const council = (authority) => `rehearsal/authorities/${encodeURIComponent(authority)}`;
const person = (id) => `rehearsal/people/${encodeURIComponent(id)}`;

/** The rehearsal's HTTP calls, each answering its JSON or throwing a Refusal. */
export const calls = {
    cast: () => call('GET', 'rehearsal/cast'),
    clock: () => call('GET', 'rehearsal/clock'),
    move: (now) => call('PUT', 'rehearsal/clock', { now }),
    reset: (now) => call('POST', 'rehearsal/reset', { now }),
    chat: (id) => call('GET', `${person(id)}/chat`),
    say: (id, text) => call('POST', `${person(id)}/say`, { text }),
    concerns: (authority) => call('GET', `${council(authority)}/concerns`),
    pictureAt: (authority, ref) => `${council(authority)}${ref ? `/concerns/${encodeURIComponent(ref)}` : ''}/picture`,
    picture: (path) => text(path),
    press: (id, verb, data, inputs) => call('POST', `${person(id)}/press`, { verb, data, inputs }),
};
