import { el } from './dom.mjs';

/** Who has just heard from the bot, each a way into their chat; and what kept the page from looking. */
export class News {
    #office;
    #strip;
    #told = '';

    constructor(office, strip, trouble, enter) {
        this.#office = office;
        this.#strip = strip;
        this.trouble = trouble;
        this.enter = enter;
        trouble.querySelector('button').addEventListener('click', () => office.again());
    }

    update() {
        const { news, trouble } = this.#office;
        this.trouble.hidden = !trouble;
        this.trouble.querySelector('span').textContent = trouble;
        const told = JSON.stringify(news.map(({ person, messages }) => [person.id, messages.length]));
        if (told !== this.#told) this.#draw(news);
        this.#told = told;
    }

    #draw(news) {
        const buttons = news.map(({ person, messages }) => el('button', {
            type: 'button', class: 'chip', onclick: () => this.enter(person.id),
        }, el('bdi', {}, person.name), messages.length > 1 ? ` (${messages.length})` : ''));
        this.#strip.replaceChildren(...(news.length ? [el('span', { class: 'lead' }, 'New from Holdfast for'), ...buttons] : []));
        this.#strip.classList.toggle('quiet', news.length === 0);
    }
}
