import { isCard, isMessage } from './activity.mjs';
import { NOTHING_KEPT } from './card.mjs';
import { arrange, el } from './dom.mjs';
import { dayLine, Message } from './message.mjs';
import { day } from './time.mjs';

/** The messages of one chat: each drawn once, and again only when it has changed. */
export class Messages {
    #drawn = new Map();
    #days = new Map();
    #answers = new Map();
    #submitted = new Set();
    #sentAs = new Map();
    #list = el('ol', { class: 'messages' });
    #writer;
    #onPress;

    constructor(writer, onPress) {
        this.#writer = writer;
        this.#onPress = onPress;
        this.element = this.#list;
    }

    /** Draws what is new or changed; answers the messages that were not there before. */
    update(chat) {
        const activities = chat.filter(isMessage).map((activity) => this.#answered(activity));
        const fresh = activities.filter(({ id }) => !this.#drawn.has(id));
        const before = this.#drawn;
        this.#drawn = new Map(activities.map((activity) => [activity.id, this.#drawnOf(activity)]));
        const focus = focusIn(before, this.#drawn);
        arrange(this.#list, this.#lines(activities));
        focus?.();
        this.#submitted.clear();
        return fresh.map(({ id }) => this.#drawn.get(id));
    }

    get(id) {
        return this.#drawn.get(id);
    }

    /** The card as the answer to a press shows it, until the chat itself shows something newer. */
    answer(activity, card) {
        this.#submitted.add(activity.id);
        if (card) this.#answers.set(activity.id, { over: JSON.stringify(this.#sentAs.get(activity.id)), card });
    }

    #answered(activity) {
        this.#sentAs.set(activity.id, activity);
        const answer = this.#answers.get(activity.id);
        if (!answer) return activity;
        if (answer.over !== JSON.stringify(activity)) {
            this.#answers.delete(activity.id);
            return activity;
        }
        const attachments = activity.attachments.map((one) => (isCard(one) ? { ...one, content: answer.card } : one));
        return { ...activity, attachments };
    }

    #drawnOf(activity) {
        const old = this.#drawn.get(activity.id);
        if (old && JSON.stringify(old.activity) === JSON.stringify(activity)) return old;
        const message = new Message(activity, this.#writer(activity), this.#onPress, old ? this.#kept(old) : NOTHING_KEPT);
        if (old?.note.sentence) message.tell(old.note.sentence, old.note.wrong);
        return message;
    }

    /** Words typed survive a change that someone else made to the card; words sent are the bot's to give back. */
    #kept(old) {
        const { typed, unfolded } = old.kept();
        return { typed: this.#submitted.has(old.activity.id) ? new Map() : typed, unfolded };
    }

    #lines(activities) {
        let last = '';
        return activities.flatMap((activity) => {
            const { element } = this.#drawn.get(activity.id);
            const today = day(activity.timestamp);
            if (!today || today === last) return [element];
            last = today;
            if (!this.#days.has(today)) this.#days.set(today, dayLine(activity.timestamp));
            return [this.#days.get(today), element];
        });
    }
}

/** When the card in focus is redrawn, focus goes to the same button or field of the new one, or to its message. */
function focusIn(before, after) {
    const active = document.activeElement;
    const [id, old] = [...before].find(([, { element }]) => element.contains(active)) ?? [];
    if (!old || after.get(id) === old || !after.has(id)) return undefined;
    const { element } = after.get(id);
    const input = active.closest('[data-input]')?.dataset.input;
    return () => {
        const field = input && element.querySelector(`[data-input="${CSS.escape(input)}"] :is(input, textarea, select)`);
        const button = [...element.querySelectorAll('button')].find(({ textContent }) => textContent === active.textContent);
        (field || (active.matches('button') && button) || element.firstElementChild).focus({ preventScroll: true });
    };
}
