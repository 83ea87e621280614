import { isBots } from './activity.mjs';
import { el } from './dom.mjs';

const NEAR = 48; // pixels from the end that still count as reading the newest message
const GAP = 12;

/** The moving part of a chat: stays where the reader is, and follows new messages only from the end. */
export class Scroll {
    #list;

    constructor(list, name) {
        this.#list = list;
        this.below = el('button', { type: 'button', class: 'below', hidden: true, onclick: () => this.#toEnd() }, 'New messages ↓');
        this.view = el('div', {
            class: 'scroll', tabindex: '0', role: 'group', 'aria-label': `Messages of ${name}`, onscroll: () => this.#look(),
        }, list);
        this.element = el('div', { class: 'scroll-frame' }, this.view, this.below);
    }

    get #atEnd() {
        return this.view.scrollHeight - this.view.clientHeight - this.view.scrollTop < NEAR;
    }

    /** Where the reader is: which message is at the top, and how far it is scrolled. */
    mark() {
        const top = this.view.scrollTop;
        const lines = [...this.#list.children];
        const at = lines.findIndex((line) => line.offsetTop + line.offsetHeight > top);
        return { atEnd: this.#atEnd, at, past: at < 0 ? 0 : top - lines[at].offsetTop };
    }

    /** After a change: new messages come into view if the reader was at the end, without losing the one they acted on. */
    settle({ atEnd, at, past }, fresh) {
        if (!fresh) return this.#toEnd();
        const line = this.#list.children[at];
        if (line) this.view.scrollTop = line.offsetTop + past;
        if (fresh.length === 0) return undefined;
        const mine = fresh.some(({ activity }) => !isBots(activity));
        if (atEnd || mine) this.view.scrollTop = fresh[0].element.offsetTop - GAP;
        this.below.hidden = this.#atEnd || atEnd || mine;
        return undefined;
    }

    #toEnd() {
        this.view.scrollTop = this.view.scrollHeight;
    }

    #look() {
        if (this.#atEnd) this.below.hidden = true;
    }
}
