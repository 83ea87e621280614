import { announce } from './announce.mjs';
import { el } from './dom.mjs';
import { plain } from './roles.mjs';

const NAME = 'Holdfast rehearsal';

/** The council that is shown and what it calls its process; the choice, where the cast has several. */
export class Councils {
    #office;
    #section;

    constructor(office, section) {
        this.#office = office;
        this.#section = section;
        this.field = section.querySelector('label');
        this.select = section.querySelector('select');
        this.only = section.querySelector('.only');
        this.process = section.querySelector('.process');
        this.select.addEventListener('change', () => this.#choose());
    }

    update() {
        const { councils, council } = this.#office;
        if (councils !== this.drawn) {
            this.select.replaceChildren(...councils.map((each) => el('option', { value: each.authority }, name(each))));
            this.drawn = councils;
        }
        this.#section.hidden = councils.length === 0;
        this.field.hidden = councils.length < 2;
        this.only.hidden = councils.length > 1;
        this.select.value = council.authority;
        this.only.textContent = name(council);
        this.process.textContent = council.title ?? '';
        document.title = council.authority ? `${name(council)}, ${NAME}` : NAME;
    }

    #choose() {
        this.#office.choose(this.select.value);
        const { council } = this.#office;
        announce(`${name(council)}, ${council.people.length} people.`);
    }
}

/** The full name; the words of its id where there is none. */
const name = ({ council, authority }) => council ?? plain(authority);
