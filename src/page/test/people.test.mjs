import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initials } from '../../main/resources/static/js/face.mjs';
import { grouped, plain, suggestions, titles } from '../../main/resources/static/js/roles.mjs';
import { firstSteps } from '../../main/resources/static/js/steps.mjs';

const person = (id, roles, team = '', children = []) => ({ id, name: id, roles, team, children });

test('a role the page does not know is said in the words of its id', () => {
    assert.equal(plain('voice-advocate'), 'Voice advocate');
    assert.equal(titles(['voice-advocate', 'iro']), 'Independent reviewing officer, Voice advocate');
});

test('a team that already has a name keeps it', () => assert.equal(plain('Aylesbury (North)'), 'Aylesbury (North)'));

test('people stand under the first of their roles, IROs first and unknown roles last', () => {
    const cast = [person('A', ['voice-advocate']), person('B', ['admin', 'team-manager']), person('C', ['iro']), person('D', ['iro'])];
    assert.deepEqual(grouped(cast).map(({ heading, people }) => [heading, people.map(({ id }) => id).join()]), [
        ['Independent reviewing officers', 'C,D'], ['Team managers', 'B'], ['Voice advocate', 'A'],
    ]);
});

test('someone without a role still has a place', () => assert.equal(grouped([person('A', [])])[0].heading, 'Others'));

const SUGGESTED = [
    [['iro'], ['help', 'mine']], [['team-manager'], ['help', 'owed']], [['iro-manager'], ['help', 'status']],
    [['head-of-service'], ['help', 'owed', 'status']], [['social-worker'], ['help']],
];
for (const [roles, lines] of SUGGESTED) {
    test(`${roles} is offered ${lines.join(', ')}`, () => assert.deepEqual(suggestions(roles), lines));
}

test('the first steps name an IRO with a child and the manager of that child’s team', () => {
    const cast = [
        person('idle', ['iro']), person('iro', ['iro'], 'reviewing', ['1001']), person('other', ['team-manager'], 'south'),
        person('worker', ['social-worker'], 'north', ['1001']), person('manager', ['team-manager'], 'north'),
    ];
    const { iro, lines, answerer } = firstSteps({ people: cast, begins: { stage: 'notification', answers: 'team-manager', needs: [] } });
    assert.deepEqual([iro.id, lines, answerer.id], ['iro', ['notify 1001 4 No visit since March'], 'manager']);
});

const TOWN = [person('iro', ['iro'], '', ['2001']), person('Keziah', ['social-worker'], 'north', ['2001']), person('boss', ['service-manager']), person('other', ['team-manager'])];
const RAISED = 'raise 2001 4 The dentist was not booked';
const BEGINNINGS = [
    ['where a talk must come first, it is recorded before the concern is raised', ['informal'], ['talked 2001 with Keziah The dentist will be booked', RAISED]],
    ['where nothing must come first, the concern is raised at once', ['impact'], [RAISED]],
];
for (const [sentence, needs, expected] of BEGINNINGS) {
    test(`without a notification and ${sentence}`, () => {
        const { lines, role, answerer } = firstSteps({ people: TOWN, begins: { stage: 'stage-1', answers: 'service-manager', needs } });
        assert.deepEqual([lines, role, answerer.id], [expected, 'service-manager', 'boss']);
    });
}

test('without an IRO there are no such steps', () => assert.equal(firstSteps({ people: [person('A', ['admin'])], begins: { stage: 'stage-1', needs: [] } }), undefined));

test('without a process to begin there are no such steps', () => assert.equal(firstSteps({ people: TOWN }), undefined));

for (const [name, letters] of [['Nadia Karim', 'NK'], ['Cher', 'C'], ['Jean-Luc de la Tour', 'JT'], ['Tom Okafor (agency)', 'TO'], ['', '']]) {
    test(`the initials of "${name}" are "${letters}"`, () => assert.equal(initials(name), letters));
}
