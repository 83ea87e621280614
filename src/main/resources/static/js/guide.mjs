import { el } from './dom.mjs';
import { title } from './roles.mjs';
import { firstSteps } from './steps.mjs';

const KEY = 'holdfast.guide';

/** A few lines for someone who has never seen this page: what to try first. */
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
        const { council } = this.#office;
        if (council.people === this.#cast) return;
        this.#cast = council.people;
        this.#steps.replaceChildren(...steps(firstSteps(council), this.start).map((parts) => el('li', {}, el('p', {}, parts))));
    }
}

function steps(first, start) {
    if (!first) return [['Choose someone from the list to open their chat.'], ['Type help.'], ['Move the clock and see who is pinged.']];
    const { iro, lines, role, answerer } = first;
    const who = title(role).toLowerCase();
    const open = (person, text) => el('button', { type: 'button', class: 'link', onclick: () => start(person.id, text) }, el('bdi', {}, person.name));
    return [
        ['Open ', open(iro, lines[0]), '’s chat and type ', el('code', {}, lines[0]), '.'],
        ...lines.slice(1).map((line) => ['Then type ', el('code', {}, line), '.']),
        answerer ? [`Press Send. Then open the ${who} `, open(answerer), ' and press Acknowledge.'] : [`Press Send, then open the ${who} and press Acknowledge.`],
        ['Move the clock past the due day and see who is pinged.'],
    ];
}
