import { arrange, el, unseen } from './dom.mjs';
import { face } from './face.mjs';
import { grouped, plain, title, titled } from './roles.mjs';

const SHOWN = 4; // children's numbers before "and … more"
const MANY = 10; // people from which a search helps

/** The cast of the council by roles: who there is, what has reached them, and the way into each chat. */
export class People {
    #office;
    #list;
    #search;
    #entries = new Map();
    #cast;

    constructor(office, nav, enter) {
        this.#office = office;
        this.enter = enter;
        this.#list = nav.querySelector('.cast');
        this.#search = nav.querySelector('input[type=search]');
        this.none = nav.querySelector('.none');
        this.#search.addEventListener('input', () => this.#sift());
    }

    update() {
        const { people } = this.#office.council;
        if (people !== this.#cast) this.#draw(people);
        this.#cast = people;
        for (const [id, entry] of this.#entries) {
            const open = this.#office.open.includes(id);
            entry.button.setAttribute('aria-pressed', String(open));
            mark(entry.unread, this.#office.unread(id));
        }
    }

    button(id) {
        return this.#entries.get(id)?.button;
    }

    #draw(people) {
        this.#entries = new Map(people.map((person) => [person.id, this.#entry(person)]));
        arrange(this.#list, grouped(people).map(({ role, heading, people: holders }) => el('section', { class: 'role', 'data-role': role },
            el('h3', {}, heading),
            el('ul', {}, holders.map((person) => this.#entries.get(person.id).item)))));
        this.#search.parentElement.hidden = people.length < MANY;
        this.#search.value = '';
        this.#sift();
    }

    #entry(person) {
        const unread = el('span', { class: 'unread', hidden: true });
        const button = el('button', { type: 'button', class: 'person', 'data-person': person.id, onclick: () => this.enter(person.id) },
            face(person),
            el('span', { class: 'lines' }, el('bdi', { class: 'name' }, person.name), unseen('. '),
                details(person).map((line) => el('span', { class: 'detail' }, line))),
            unread);
        return { item: el('li', {}, button), button, unread, words: words(person) };
    }

    #sift() {
        const wanted = this.#search.value.trim().toLowerCase();
        for (const { item, words: about } of this.#entries.values()) item.hidden = !about.includes(wanted);
        for (const section of this.#list.children) section.hidden = !section.querySelector('li:not([hidden])');
        this.none.hidden = [...this.#list.children].some(({ hidden }) => !hidden);
    }
}

/** The heading above says the first role, so the eye need not meet it again beside every name. */
function details({ roles, team, children }) {
    const [first = '', ...others] = titled(roles);
    const shown = children.slice(0, SHOWN).join(', ');
    const more = children.length > SHOWN ? ` and ${children.length - SHOWN} more` : '';
    return [
        [unseen(`${first}. `), [...others.map((other) => `also ${other}`), team && plain(team)].filter(Boolean).join(' · ')],
        shown && [`${children.length === 1 ? 'Child' : 'Children'} ${shown}${more}`],
    ].filter(Boolean);
}

const words = ({ name, roles, team, children }) => [name, ...roles.map(title), team ?? '', ...children].join(' ').toLowerCase();

function mark(element, count) {
    element.hidden = count === 0;
    element.replaceChildren(...(count ? [unseen(', '), String(count), el('span', { class: 'word' }, ' new')] : []));
}
