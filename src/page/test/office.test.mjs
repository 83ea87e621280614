import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal } from '../../main/resources/static/js/calls.mjs';
import { Office } from '../../main/resources/static/js/office.mjs';
import { Places } from '../../main/resources/static/js/places.mjs';
import { Read } from '../../main/resources/static/js/read.mjs';

const person = (id) => ({ id, name: id, roles: [], team: '', children: [] });
const CAST = [
    { authority: 'york', people: [person('iro'), person('manager'), person('worker')] },
    { authority: 'luton', people: [person('other')] },
];

/** A rehearsal of one process: whatever the IRO says reaches the manager as well. */
function rehearsal() {
    const chats = new Map();
    const add = (id, role, text) => chats.set(id, [...(chats.get(id) ?? []), { id: `${id}${chats.get(id)?.length ?? 0}`, type: 'message', from: { role }, text }]);
    let down = false;
    const reached = (answer) => (down ? Promise.reject(new Refusal('Nobody there.')) : Promise.resolve(answer));
    return {
        fail: (now) => (down = now),
        cast: () => reached(CAST), clock: () => reached({ now: '2025-05-06T09:00:00+01:00' }),
        chat: (id) => reached(chats.get(id) ?? []),
        say: (id, text) => { add(id, 'user', text); add(id, 'bot', 'Sent.'); add('manager', 'bot', text); return reached({ messages: [] }); },
        move: () => { add('worker', 'bot', 'Due.'); return reached({}); },
        reset: () => { chats.clear(); add('manager', 'bot', 'Welcome.'); return reached({}); },
    };
}

async function office({ hash = { council: '', open: [] }, phone = false, places = new Places() } = {}) {
    const calls = rehearsal();
    const it = new Office(calls, new Read(), () => phone, places);
    await it.start(hash);
    return { it, calls };
}

const heard = ({ news }) => news.map((one) => `${one.person.id} ${one.messages.length}`);

test('an address that names nobody of this cast opens the first council and no chat', async () => {
    const { it } = await office({ hash: { council: 'atlantis', open: ['nobody'] } });
    assert.deepEqual([it.council.authority, it.open], ['york', []]);
});

test('an address that names no council opens the one that was shown last, with its chats', async () => {
    const places = new Places();
    places.keep('york', ['iro', 'nobody']);
    const { it } = await office({ places });
    assert.deepEqual([it.council.authority, it.open], ['york', ['iro']]);
});

test('what someone says is news for everyone it reached but themselves', async () => {
    const { it } = await office({ hash: { council: 'york', open: ['iro'] } });
    await it.say('iro', 'hello');
    assert.deepEqual(heard(it), ['manager 1']);
    assert.deepEqual([it.unread('manager'), it.unread('iro')], [1, 0]);
});

test('opening a chat marks it read and leaves the rest of the news standing', async () => {
    const { it } = await office({ hash: { council: 'york', open: ['iro'] } });
    await it.move('2025-05-07T09:00:00+01:00');
    await it.show('manager');
    assert.deepEqual(heard(it), ['worker 1']);
    await it.show('worker');
    assert.deepEqual([heard(it), it.unread('worker')], [[], 0]);
});

test('the next act begins the news afresh', async () => {
    const { it } = await office({ hash: { council: 'york', open: ['iro'] } });
    await it.say('iro', 'hello');
    await it.move('2025-05-07T09:00:00+01:00');
    assert.deepEqual(heard(it), ['worker 1']);
    await it.say('manager', 'thanks');
    assert.deepEqual(heard(it), []);
});

test('side by side every open chat is read; on a phone only the one in front', async () => {
    for (const [phone, unread] of [[false, 0], [true, 1]]) {
        const { it } = await office({ hash: { council: 'york', open: ['manager', 'iro'] }, phone });
        await it.say('iro', 'hello');
        assert.equal(it.unread('manager'), unread);
    }
});

test('closing a chat on a phone goes back to the people', async () => {
    for (const [phone, front] of [[false, 'iro'], [true, '']]) {
        const { it } = await office({ hash: { council: 'york', open: ['iro', 'manager'] }, phone });
        it.close('manager');
        assert.deepEqual([it.open, it.front], [['iro'], front]);
    }
});

test('each council remembers whose chats were open', async () => {
    const { it } = await office({ hash: { council: 'york', open: ['iro'] } });
    await it.choose('luton');
    assert.deepEqual(it.open, []);
    await it.choose('york');
    assert.deepEqual(it.open, ['iro']);
});

test('starting again forgets marks and news', async () => {
    const { it } = await office({ hash: { council: 'york', open: ['iro'] } });
    await it.move('2025-05-07T09:00:00+01:00');
    await it.reset('2025-05-06T09:00:00+01:00');
    assert.deepEqual([heard(it), it.unread('manager'), it.chat('iro')], [[], 0, []]);
});

test('a server that is away is said, and looked for again', async () => {
    const { it, calls } = await office();
    calls.fail(true);
    await it.refresh();
    assert.equal(it.trouble, 'Nobody there.');
    calls.fail(false);
    await it.again();
    assert.equal(it.trouble, '');
});

test('whoever has changed posts is met anew at the next look, and nobody else', async () => {
    const { it, calls } = await office({ hash: { council: 'york', open: ['manager'] } });
    const [iro, manager] = it.council.people;
    const moved = { ...manager, roles: ['head-of-service'] };
    calls.cast = () => Promise.resolve([{ authority: 'york', people: [{ ...iro }, moved] }, CAST[1]]);
    await it.refresh();
    assert.equal(it.person('iro'), iro);
    assert.deepEqual([it.person('manager'), it.person('worker'), it.open], [moved, undefined, ['manager']]);
});
