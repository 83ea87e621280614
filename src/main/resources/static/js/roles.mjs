/** The councils' roles in plain words: one holder, several, in the order the page lists them. */
const ROLES = new Map(Object.entries({
    'iro': ['Independent reviewing officer', 'Independent reviewing officers'],
    'iro-manager': ['IRO service manager', 'IRO service managers'],
    'social-worker': ['Social worker', 'Social workers'],
    'assistant-team-manager': ['Assistant team manager', 'Assistant team managers'],
    'team-manager': ['Team manager', 'Team managers'],
    'service-manager': ['Service manager', 'Service managers'],
    'head-of-service': ['Head of service', 'Heads of service'],
    'service-director': ['Service director', 'Service directors'],
    'assistant-director': ['Assistant director', 'Assistant directors'],
    'assistant-director-qa': ['Assistant director, quality assurance', 'Assistant directors, quality assurance'],
    'director-of-childrens-services': ['Director of children’s services', 'Directors of children’s services'],
    'business-support': ['Business support officer', 'Business support'],
    'business-support-manager': ['Business support manager', 'Business support managers'],
    'board-business-manager': ['Safeguarding board business manager', 'Safeguarding board business managers'],
    'complaints-manager': ['Complaints manager', 'Complaints managers'],
    'legal': ['Legal adviser', 'Legal advisers'],
    'guardian': ['Children’s guardian', 'Children’s guardians'],
    'admin': ['Administrator', 'Administrators'],
}));

const ORDER = [...ROLES.keys()];
const rank = (role) => (ORDER.includes(role) ? ORDER.indexOf(role) : ORDER.length);
const byRank = (a, b) => rank(a) - rank(b);

/** `north-east` as `North east`; what is already words stays as it is. */
export function plain(id) {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return id;
    const words = id.replaceAll('-', ' ');
    return words[0].toUpperCase() + words.slice(1);
}

export const title = (role) => ROLES.get(role)?.[0] ?? plain(role);

/** A person's roles in words, in the page's order; and as one line. */
export const titled = (roles) => [...roles].sort(byRank).map(title);
export const titles = (roles) => titled(roles).join(', ');

/** The people under the first of their roles: `[{ role, heading, people }]`. */
export function grouped(people) {
    const groups = new Map();
    for (const person of people) {
        const role = [...person.roles].sort(byRank)[0] ?? '';
        groups.set(role, [...(groups.get(role) ?? []), person]);
    }
    return [...groups.keys()].sort(byRank).map((role) => ({
        role, heading: ROLES.get(role)?.[1] ?? (plain(role) || 'Others'), people: groups.get(role),
    }));
}

const OVERSIGHT = ['iro-manager', 'head-of-service', 'service-director', 'assistant-director', 'assistant-director-qa',
    'director-of-childrens-services', 'admin'];
const OWING = ['assistant-team-manager', 'team-manager', 'service-manager', 'head-of-service', 'service-director'];

/** Lines worth a try for someone in these roles; none of them changes anything. */
export function suggestions(roles) {
    const any = (list) => roles.some((role) => list.includes(role));
    return ['help', any(['iro']) && 'mine', any(OWING) && 'owed', any(OVERSIGHT) && 'status'].filter(Boolean);
}
