const holds = (person, role) => person.roles.includes(role);
const looksAfter = (person, child) => person.children.includes(child);

/**
 * What a first visitor can try with this council: the IRO, the lines to type, who answers first and in which role.
 * Absent without an IRO, or without a process to begin.
 */
export function firstSteps({ people, begins }) {
    const iro = people.find((person) => holds(person, 'iro') && person.children.length > 0);
    if (!iro || !begins) return undefined;
    const [child] = iro.children;
    const workers = people.filter((person) => holds(person, 'social-worker') && looksAfter(person, child));
    const role = begins.answers ?? 'team-manager';
    return { iro, lines: lines(begins, child, workers[0]), role, answerer: answerer(people, role, child, workers.map(({ team }) => team)) };
}

/** Where there is no written notification a formal concern is raised; a talk comes first where the council needs one. */
function lines({ stage, needs }, child, worker) {
    if (stage === 'notification') return [`notify ${child} 4 No visit since March`];
    const talk = `talked ${child} with ${worker?.name ?? 'the social worker'} The dentist will be booked`;
    return [...(needs.includes('informal') ? [talk] : []), `raise ${child} 4 The dentist was not booked`];
}

function answerer(people, role, child, teams) {
    const holders = people.filter((person) => holds(person, role));
    return holders.find((person) => looksAfter(person, child) || teams.includes(person.team)) ?? holders[0];
}
