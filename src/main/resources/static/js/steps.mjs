const holds = (person, roles) => roles.some((role) => person.roles.includes(role));
const looksAfter = (person, child) => person.children.includes(child);

/** What a first visitor can try with this cast: the IRO, the line to type, and who is asked to answer. Absent without an IRO. */
export function firstSteps(people) {
    const iro = people.find((person) => holds(person, ['iro']) && person.children.length > 0);
    if (!iro) return undefined;
    const [child] = iro.children;
    const teams = people.filter((person) => holds(person, ['social-worker']) && looksAfter(person, child)).map(({ team }) => team);
    return { iro, line: `notify ${child} 4 No visit since March`, manager: manager(people, child, teams) };
}

function manager(people, child, teams) {
    const managers = people.filter((person) => holds(person, ['team-manager']));
    return managers.find((person) => looksAfter(person, child) || teams.includes(person.team)) ?? managers[0];
}
