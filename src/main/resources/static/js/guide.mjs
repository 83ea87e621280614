import { el } from './dom.mjs';
import { firstSteps } from './steps.mjs';

const KEY = 'holdfast.guide';

/** Three lines for someone who has never seen this page: what to try first. */
export class Guide {
    #office;
    #steps;
    #cast;

    constructor(office, section, toggle, storage, start) {
        this.#office = office;
        this.#steps = section.querySelector('ol');
        this.start = start;
        const show = (shown) => {
            section.hidden = !shown;
            toggle.setAttribute('aria-expanded', String(shown));
        };
        show(storage?.getItem(KEY) !== 'hidden');
        const turn = () => {
            show(section.hidden);
            storage?.setItem(KEY, section.hidden ? 'hidden' : 'shown');
            toggle.focus();
        };
        toggle.addEventListener('click', turn);
        section.querySelector('.hide').addEventListener('click', turn);
    }

    update() {
        const { people } = this.#office.council;
        if (people === this.#cast) return;
        this.#cast = people;
        this.#steps.replaceChildren(...steps(firstSteps(people), this.start).map((parts) => el('li', {}, el('p', {}, parts))));
    }
}

function steps(first, start) {
    if (!first) return [['Choose someone from the list to open their chat.'], ['Type help.'], ['Move the clock and see who is pinged.']];
    const { iro, line, manager } = first;
    const open = (person, text) => el('button', { type: 'button', class: 'link', onclick: () => start(person.id, text) }, el('bdi', {}, person.name));
    return [
        ['Open ', open(iro, line), '’s chat and type ', el('code', {}, line), '.'],
        manager ? ['Press Send. Then open the team manager ', open(manager), ' and press Acknowledge.'] : ['Press Send, then open the team manager and press Acknowledge.'],
        ['Move the clock past the due day and see who is pinged.'],
    ];
}
