import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { calls, Refusal } from '../../main/resources/static/js/calls.mjs';

const fetch = globalThis.fetch;
afterEach(() => (globalThis.fetch = fetch));

function answering(status, body) {
    const asked = [];
    globalThis.fetch = async (path, options) => {
        asked.push({ path, ...options });
        return new Response(body, { status });
    };
    return asked;
}

test('a press carries verb, data and inputs to the person who pressed', async () => {
    const asked = answering(200, '{"status":200}');
    await calls.press('a/b', 'answer', { ref: 'C-1' }, { text: '' });
    const [{ method, path, body }] = asked;
    assert.deepEqual([method, path, JSON.parse(body)], ['POST', 'rehearsal/people/a%2Fb/press', { verb: 'answer', data: { ref: 'C-1' }, inputs: { text: '' } }]);
});

const REFUSED = [
    [409, '{"error":"The clock only goes forward."}', 'The clock only goes forward.'],
    [500, 'oops', 'Holdfast could not do that (status 500). Its log says why.'],
    [500, '{"error":"Internal Server Error"}', 'Holdfast could not do that (status 500). Its log says why.'],
    [404, '{}', 'Holdfast could not do that (status 404). Its log says why.'],
    [200, 'not JSON', 'Holdfast could not do that (status 200). Its log says why.'],
];
for (const [status, body, sentence] of REFUSED) {
    test(`status ${status} with ${body} reads: ${sentence}`, async () => {
        answering(status, body);
        await assert.rejects(calls.clock(), new Refusal(sentence));
    });
}

test('no server at all has a sentence too', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    await assert.rejects(calls.clock(), new Refusal('Holdfast cannot be reached. Check that it is still running, then try again.'));
});

test('a picture is of the council, or of a concern’s own way, and comes as it is', async () => {
    const asked = answering(200, '<svg/>');
    assert.equal(await calls.picture(calls.pictureAt('a/b', '')), '<svg/>');
    await calls.picture(calls.pictureAt('york', 'C-1001'));
    assert.deepEqual(asked.map(({ path }) => path), ['rehearsal/authorities/a%2Fb/picture', 'rehearsal/authorities/york/concerns/C-1001/picture']);
});

test('a picture that is not there is said in the server’s own sentence', async () => {
    answering(404, '{"error":"There is no concern ‘C-9’ here."}');
    await assert.rejects(calls.picture('rehearsal/authorities/york/concerns/C-9/picture'), new Refusal('There is no concern ‘C-9’ here.'));
});
