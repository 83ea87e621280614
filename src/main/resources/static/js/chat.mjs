import { essence, gist, isBots, isMessage, said } from './activity.mjs';
import { announce } from './announce.mjs';
import { Refusal } from './calls.mjs';
import { Composer } from './composer.mjs';
import { el, unseen } from './dom.mjs';
import { face } from './face.mjs';
import { Messages } from './messages.mjs';
import { plain, titles } from './roles.mjs';
import { Scroll } from './scroll.mjs';

/** One person's chat with the bot, as a column. */
export class Chat {
    #office;
    #filled = false;

    constructor(office, person) {
        this.#office = office;
        this.person = person;
        this.messages = new Messages(
            (activity) => (isBots(activity) ? 'Holdfast' : person.name),
            (message, press) => this.#press(message, press),
        );
        this.scroll = new Scroll(this.messages.element, person.name);
        this.composer = new Composer(person, (line) => office.say(person.id, line), () => said(office.chat(person.id) ?? []));
        this.empty = el('p', { class: 'empty', hidden: true }, 'Nothing has been said here yet.');
        this.element = el('section', { class: 'chat', 'aria-labelledby': `name-${person.id}`, 'data-testid': 'chat', 'data-person': person.id },
            this.#header(), this.empty, this.scroll.element, this.composer.element);
    }

    #header() {
        const { id, name, roles, team } = this.person;
        this.heading = el('h2', { id: `name-${id}`, tabindex: '-1' }, el('bdi', {}, name));
        return el('header', { class: 'chat-header' },
            el('button', { type: 'button', class: 'back icon', 'aria-label': 'Back to people', onclick: () => this.#office.leave() }, '‹'),
            face(this.person),
            el('div', { class: 'who' }, this.heading, this.#children(),
                el('p', { class: 'post' }, [titles(roles), team && plain(team)].filter(Boolean).join(' · '))),
            el('button', {
                type: 'button', class: 'close icon', title: 'Close', 'aria-label': `Close the chat of ${name}`, onclick: () => this.#office.close(id),
            }, '✕'));
    }

    #children() {
        const { children } = this.person;
        if (children.length === 0) return null;
        const count = `${children.length} ${children.length === 1 ? 'child' : 'children'}`;
        return el('details', { class: 'children' },
            el('summary', {}, count), el('p', {}, unseen('Case numbers: '), children.join(', ')));
    }

    /** In the place where one starts to write; on a touch screen without calling up its keyboard. */
    focus() {
        this.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        if (matchMedia('(pointer: coarse)').matches) this.heading.focus({ preventScroll: true });
        else this.composer.text.focus({ preventScroll: true });
    }

    update() {
        const chat = this.#office.chat(this.person.id);
        if (!chat) return;
        const place = this.scroll.mark();
        const fresh = this.messages.update(chat);
        this.empty.hidden = chat.some(isMessage);
        if (this.#filled) this.#news(fresh);
        this.scroll.settle(place, this.#filled ? fresh : undefined);
        this.#filled = true;
    }

    #news(fresh) {
        for (const { activity } of fresh) {
            if (isBots(activity)) announce(`Holdfast to ${this.person.name}: ${gist(activity)}`);
        }
    }

    async #press({ activity }, { verb, data, inputs }) {
        try {
            const answer = await this.#office.press(this.person.id, verb, data, inputs);
            this.messages.answer(activity, answer.card);
            this.update();
            this.#tell(activity, sentence(answer), answer.status >= 400);
            if (answer.card && !sentence(answer)) announce(essence(answer.card));
            await this.#office.refresh(this.person.id);
            this.messages.get(activity.id)?.reveal();
        } catch (refusal) {
            if (!(refusal instanceof Refusal)) throw refusal;
            this.#tell(activity, refusal.message, true);
            this.messages.get(activity.id)?.reveal();
        }
    }

    #tell({ id }, words, wrong) {
        if (!words) return;
        this.messages.get(id)?.tell(words, wrong);
        announce(words);
    }
}

function sentence({ status, message }) {
    return message || (status >= 400 ? `Holdfast could not do that just now (status ${status}). Try again.` : '');
}
