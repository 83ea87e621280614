import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, fromPicker, hour, inShort, inWords, toPicker } from '../../main/resources/static/js/time.mjs';

const WORDS = [
    ['2025-05-06T09:00:00+01:00', 'Tuesday 6 May 2025, 09:00'],
    ['2025-05-06T08:00:00Z', 'Tuesday 6 May 2025, 09:00'],
    ['2025-12-24T00:05:00Z', 'Wednesday 24 December 2025, 00:05'],
    ['2025-09-30T23:30:00Z', 'Wednesday 1 October 2025, 00:30'],
    ['not a time', ''],
    [undefined, ''],
];
for (const [time, words] of WORDS) test(`${time} reads "${words}" in London`, () => assert.equal(inWords(time), words));

test('a day, an hour and a short form each say their part', () => {
    const time = '2025-09-09T09:05:00+01:00';
    assert.deepEqual([day(time), hour(time), inShort(time)], ['Tuesday 9 September 2025', '09:05', 'Tue 9 Sep, 09:05']);
});

const PICKED = [
    ['2025-05-06T09:00', '2025-05-06T09:00:00+01:00', 'summer time'],
    ['2025-01-06T09:00', '2025-01-06T09:00:00+00:00', 'winter time'],
    ['2025-03-30T00:59', '2025-03-30T00:59:00+00:00', 'just before the clocks go forward'],
    ['2025-03-30T01:30', '2025-03-30T01:30:00+00:00', 'an hour that does not exist: half past two in summer time'],
    ['2025-03-30T02:00', '2025-03-30T02:00:00+01:00', 'just after the clocks went forward'],
    ['2025-10-26T01:30', '2025-10-26T01:30:00+01:00', 'an hour that comes twice: the first of them'],
    ['2025-10-26T02:00', '2025-10-26T02:00:00+00:00', 'after the clocks went back'],
];
for (const [picked, time, why] of PICKED) test(`${picked} is ${time}: ${why}`, () => assert.equal(fromPicker(picked), time));

test('a picker shows London time', () => assert.equal(toPicker('2025-05-06T08:00:00Z'), '2025-05-06T09:00'));
