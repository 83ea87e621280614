import { Refusal } from './calls.mjs';
import { el } from './dom.mjs';
import { suggestions } from './roles.mjs';

/** Where a person's next line is written. `say(text)` sends it; `said()` are their earlier lines, oldest first. */
export class Composer {
    #back = 0;
    #busy = false;
    #say;
    #said;

    constructor(person, say, said) {
        this.#say = say;
        this.#said = said;
        this.trouble = el('p', { class: 'trouble', role: 'alert', hidden: true });
        this.text = el('textarea', {
            rows: 1, placeholder: 'Type a message', 'aria-label': `Message as ${person.name}`, dir: 'auto', spellcheck: 'true',
            autocomplete: 'off', enterkeyhint: 'send', onkeydown: (event) => this.#key(event),
        });
        this.button = el('button', { class: 'send', type: 'submit', 'aria-label': 'Send', title: 'Send (Enter)' });
        this.element = el('form', { class: 'composer', onsubmit: (event) => this.#submit(event) },
            this.trouble, this.#chips(person.roles), el('div', { class: 'line' }, this.text, this.button));
    }

    #chips(roles) {
        const chips = suggestions(roles).map((line) => el('button', { type: 'button', class: 'chip', onclick: () => this.send(line) }, line));
        return el('div', { class: 'chips', role: 'group', 'aria-label': 'Suggestions' }, chips);
    }

    /** Puts a line where it can be read, changed and sent. */
    write(line) {
        this.text.value = line;
        this.text.focus();
        this.text.setSelectionRange(line.length, line.length);
    }

    #submit(event) {
        event.preventDefault();
        const line = this.text.value;
        if (line.trim()) this.send(line, true);
    }

    async send(line, typed = false) {
        if (this.#busy) return;
        this.#occupy(true);
        try {
            await this.#say(line);
            if (typed) this.text.value = '';
            this.#back = 0;
            this.#complain('');
        } catch (refusal) {
            if (!(refusal instanceof Refusal)) throw refusal;
            this.#complain(refusal.message);
        } finally {
            this.#occupy(false);
        }
    }

    #occupy(busy) {
        this.#busy = busy;
        this.text.readOnly = busy;
        this.element.setAttribute('aria-busy', String(busy));
    }

    #complain(sentence) {
        this.trouble.textContent = sentence;
        this.trouble.hidden = !sentence;
    }

    #key(event) {
        if (event.isComposing) return;
        if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault();
            this.element.requestSubmit();
        } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') this.#recall(event);
    }

    /** Up and down walk through what was said before, as long as nothing else has been typed. */
    #recall(event) {
        const said = this.#said();
        const recalled = this.#back ? said.at(-this.#back) : '';
        if (this.text.value !== recalled) this.#back = 0;
        if (this.text.value && this.text.value !== recalled) return;
        const back = Math.min(Math.max(this.#back + (event.key === 'ArrowUp' ? 1 : -1), 0), said.length);
        if (back === this.#back) return;
        event.preventDefault();
        this.#back = back;
        this.write(back ? said.at(-back) : '');
    }
}
