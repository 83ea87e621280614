import { isBots, isCard } from './activity.mjs';
import { draw, NOTHING_KEPT } from './card.mjs';
import { el, unseen } from './dom.mjs';
import { day, hour, inWords } from './time.mjs';

const NOTE_LASTS = 12_000; // long enough to read a sentence twice

/** One message of a chat, as drawn. `onPress(message, press)` is told of a card's buttons. */
export class Message {
    #drawn = [];
    #note = el('p', { class: 'note', hidden: true });
    #busy = false;

    constructor(activity, writer, onPress, kept = NOTHING_KEPT) {
        this.activity = activity;
        const mine = !isBots(activity);
        this.element = el('li', { class: `message ${mine ? 'mine' : 'theirs'}`, 'data-testid': 'message', 'data-from': mine ? 'user' : 'bot' },
            el('article', { tabindex: '-1', 'aria-label': `${writer}, ${hour(activity.timestamp)}` },
                this.#heading(writer),
                activity.text ? el('p', { class: 'text', dir: 'auto' }, activity.text) : null,
                (activity.attachments ?? []).map((attachment) => this.#attached(attachment, onPress, kept)),
                this.#note));
        this.element.classList.toggle('important', this.#isImportant);
    }

    get #isImportant() {
        return this.activity.importance === 'high';
    }

    #heading(writer) {
        const { timestamp } = this.activity;
        return el('div', { class: 'heading' },
            this.#isImportant ? el('strong', { class: 'importance' }, 'Important!') : null,
            el('bdi', { class: 'writer' }, writer), ' ',
            timestamp ? el('time', { datetime: timestamp, title: inWords(timestamp) }, hour(timestamp)) : null);
    }

    #attached(attachment, onPress, kept) {
        if (!isCard(attachment)) return el('p', { class: 'text' }, `This page cannot show an attachment of type ${attachment.contentType}.`);
        const card = draw(attachment.content, (press) => this.#pressed(press, onPress), kept);
        this.#drawn.push(card);
        return el('div', { class: 'card', role: 'group', 'aria-label': 'Card', 'data-testid': 'card' }, card.element);
    }

    /** A press is passed on once; until it is answered the card's buttons do nothing more. */
    async #pressed(press, onPress) {
        if (this.#busy) return;
        this.#occupy(true, press.button);
        this.tell('');
        try {
            await onPress(this, press);
        } finally {
            this.#occupy(false, press.button);
        }
    }

    #occupy(busy, button) {
        this.#busy = busy;
        this.element.toggleAttribute('data-busy', busy);
        button?.toggleAttribute('data-pressed', busy);
        button?.setAttribute('aria-busy', String(busy));
    }

    /** What has been begun on this message's cards. */
    kept() {
        const all = this.#drawn.map((card) => card.kept());
        return { typed: new Map(all.flatMap(({ typed }) => [...typed])), unfolded: new Set(all.flatMap(({ unfolded }) => [...unfolded])) };
    }

    /** Puts a sentence under the card: for a while, or until the next press when something went wrong. */
    tell(sentence, wrong = false) {
        clearTimeout(this.noteEnds);
        this.#note.replaceChildren(...(sentence ? [unseen(wrong ? 'Problem: ' : 'Answer: '), sentence] : []));
        this.#note.hidden = !sentence;
        this.#note.classList.toggle('wrong', wrong);
        if (sentence && !wrong) this.noteEnds = setTimeout(() => this.tell(''), NOTE_LASTS);
    }

    /** Scrolls no further than it must for the note to be read. */
    reveal() {
        this.#note.scrollIntoView({ block: 'nearest' });
    }

    get note() {
        return { sentence: this.#note.lastChild?.textContent ?? '', wrong: this.#note.classList.contains('wrong') };
    }
}

/** The line between two days of a chat. */
export const dayLine = (timestamp) => el('li', { class: 'day' }, el('span', {}, day(timestamp)));
