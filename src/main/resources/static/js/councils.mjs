import { el } from './dom.mjs';
import { plain } from './roles.mjs';

/** The choice of council; there is none to make when the cast has only one. */
export class Councils {
    #office;
    #field;

    constructor(office, field) {
        this.#office = office;
        this.#field = field;
        this.select = field.querySelector('select');
        this.select.addEventListener('change', () => office.choose(this.select.value));
    }

    update() {
        const { councils, council } = this.#office;
        if (councils !== this.drawn) {
            this.select.replaceChildren(...councils.map(({ authority }) => el('option', { value: authority }, plain(authority))));
            this.drawn = councils;
        }
        this.#field.hidden = councils.length < 2;
        this.select.value = council.authority;
    }
}
