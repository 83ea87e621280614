import assert from 'node:assert/strict';
import { test } from 'node:test';
import { essence, gist, said, sent } from '../../main/resources/static/js/activity.mjs';

const CHAT = [
    { type: 'installationUpdate', from: { id: '29:a' } },
    { type: 'message', from: { role: 'bot' }, text: 'Hello.' },
    { type: 'message', from: { id: '29:a' }, text: 'help' },
    { type: 'message', from: { id: '29:a', role: 'user' }, text: 'mine' },
    { type: 'invoke', from: { id: '29:a' }, text: 'a press' },
];

test('a person’s messages are those the bot did not send, with or without a role', () => {
    assert.deepEqual([said(CHAT), sent(CHAT).length], [['help', 'mine'], 1]);
});

const CARD = { contentType: 'application/vnd.microsoft.card.adaptive' };
const GISTS = [
    [{ summary: 'An answer is due', text: 'x', attachments: [CARD] }, 'An answer is due'],
    [{ text: 'Hello.' }, 'Hello.'], [{ attachments: [CARD] }, 'a card'], [{ attachments: [{ contentType: 'image/png' }] }, 'an attachment'],
];
for (const [activity, words] of GISTS) test(`a message is summed up as "${words}"`, () => assert.equal(gist(activity), words));

const says = (text, more) => ({ type: 'TextBlock', text, ...more });
const ESSENCES = [
    [{ body: [says('C-1001: formal concern', { style: 'heading' }), { type: 'Container', style: 'accent', items: [says('Recorded\\.')] }, says('Team')] }, 'C-1001: formal concern: Recorded.'],
    [{ body: [says('Answer'), says('Use no names.'), { type: 'Container', style: 'attention', items: [says('One thing is wrong.')] }] }, 'Answer: One thing is wrong.'],
    [{ body: [says('My open concerns'), { type: 'Container', items: [says('You have two.')] }] }, 'My open concerns: You have two.'],
    [{ body: [says('Empty')] }, 'Empty'], [{}, ''], [undefined, ''],
];
for (const [card, words] of ESSENCES) test(`a card that has changed is read out as "${words}"`, () => assert.equal(essence(card), words));
