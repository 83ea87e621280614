import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, write } from '../../main/resources/static/js/address.mjs';
import { Places } from '../../main/resources/static/js/places.mjs';
import { Read } from '../../main/resources/static/js/read.mjs';

test('an address says again what was written in it', () => {
    const place = { council: 'north & east', open: ['id,1', 'id/2'] };
    assert.deepEqual(read(write(place)), place);
});

for (const hash of ['', '#', '#/', '#york', '#york/,,']) {
    test(`"${hash}" opens nobody's chat`, () => assert.deepEqual(read(hash).open, []));
}

test('an address with a damaged letter, or the same person twice, is read as well as it can be', () => {
    assert.deepEqual(read('#%E0%A4%A/a,a,%zz'), { council: '%E0%A4%A', open: ['a', '%zz'] });
});

function store(content = {}) {
    return { getItem: (key) => content[key] ?? null, setItem: (key, value) => (content[key] = value) };
}

test('what is there at the first look counts as read, what comes later as new', () => {
    const marks = new Read(store());
    assert.equal(marks.unread('a', 2), 0);
    marks.meet('a', 2);
    assert.equal(marks.unread('a', 3), 1);
    marks.mark('a', 3);
    assert.equal(marks.unread('a', 3), 0);
});

test('marks outlive the page', () => {
    const kept = store();
    new Read(kept).mark('a', 1);
    assert.equal(new Read(kept).unread('a', 4), 3);
});

test('a chat that has shrunk was begun again', () => {
    const marks = new Read(store());
    marks.mark('a', 5);
    marks.meet('a', 1);
    assert.deepEqual([marks.unread('a', 1), marks.unread('a', 2)], [0, 1]);
});

test('a browser that forbids or damages its store costs only the marks', () => {
    const forbidding = { getItem: () => { throw new Error('forbidden'); }, setItem: () => { throw new Error('forbidden'); } };
    for (const bad of [forbidding, undefined, store({ 'holdfast.read': '{' })]) {
        const marks = new Read(bad);
        marks.mark('a', 1);
        assert.equal(marks.unread('a', 2), 1);
    }
});

test('an address without a council leads back to where one was, after a reload too', () => {
    const kept = store();
    const places = new Places(kept);
    assert.deepEqual(places.from({ council: '', open: [] }), { council: '', open: [] });
    places.keep('luton', ['c']);
    places.keep('york', ['a', 'b']);
    assert.deepEqual(new Places(kept).from({ council: '', open: [] }), { council: 'york', open: ['a', 'b'] });
    assert.deepEqual(new Places(kept).at('luton'), { council: 'luton', open: ['c'] });
    assert.deepEqual(new Places(kept).at('hull'), { council: 'hull', open: [] });
});

test('an address with a council counts for more than where one was', () => {
    const places = new Places(store());
    places.keep('york', ['a']);
    assert.deepEqual(places.from({ council: 'luton', open: ['c'] }), { council: 'luton', open: ['c'] });
});

test('a browser that forbids or damages its store costs only the places', () => {
    const forbidding = { getItem: () => { throw new Error('forbidden'); }, setItem: () => { throw new Error('forbidden'); } };
    for (const bad of [forbidding, undefined, ...['{', '7', '{"council":7,"open":{"york":7}}'].map((text) => store({ 'holdfast.places': text }))]) {
        const places = new Places(bad);
        assert.deepEqual([places.from({ council: '', open: [] }), places.at('york').open], [{ council: '', open: [] }, []]);
        places.keep('york', ['a']);
        assert.deepEqual(places.at('york').open, ['a']);
    }
});
