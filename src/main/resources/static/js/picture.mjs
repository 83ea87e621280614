import { Refusal } from './calls.mjs';
import { el } from './dom.mjs';
import { plain } from './roles.mjs';

/** The picture of the council's process, and of a concern's own way in it, in a dialogue of its own. */
export class Picture {
    #office;
    #calls;
    #authority;
    #asked = 0;

    constructor(office, calls, button, dialog) {
        this.#office = office;
        this.#calls = calls;
        this.dialog = dialog;
        this.choice = dialog.querySelector('select');
        this.alone = dialog.querySelector('a');
        this.drawing = dialog.querySelector('.drawing');
        this.trouble = dialog.querySelector('.trouble');
        button.addEventListener('click', () => this.#open());
        this.choice.addEventListener('change', () => this.#show());
        dialog.querySelector('.close').addEventListener('click', () => dialog.close());
    }

    /** Opens on what was shown last, or on the whole process at a council not looked at before. */
    async #open() {
        const { authority } = this.#office.council;
        const last = authority === this.#authority ? this.choice.value : '';
        this.#authority = authority;
        this.#offer([], '');
        this.drawing.replaceChildren();
        this.dialog.showModal();
        await this.#tried(async () => this.#offer(await this.#calls.concerns(authority), last));
        await this.#show();
    }

    #offer(concerns, wanted) {
        this.choice.replaceChildren(el('option', { value: '' }, 'The whole process'), ...concerns.map(option));
        this.choice.value = concerns.some(({ ref }) => ref === wanted) ? wanted : '';
    }

    /** The last one asked for is shown, whichever comes first. */
    async #show() {
        const turn = (this.#asked += 1);
        const path = this.#calls.pictureAt(this.#authority, this.choice.value);
        this.alone.href = path;
        this.drawing.replaceChildren(el('p', { class: 'waiting' }, 'Drawing…'));
        await this.#tried(async () => {
            const svg = await this.#calls.picture(path);
            if (turn !== this.#asked) return;
            this.drawing.replaceChildren(document.importNode(drawn(svg), true));
            this.drawing.scrollTo(0, 0);
        });
    }

    async #tried(act) {
        try {
            await act();
            this.#complain('');
        } catch (refusal) {
            if (!(refusal instanceof Refusal)) throw refusal;
            this.drawing.replaceChildren();
            this.#complain(refusal.message);
        }
    }

    #complain(sentence) {
        this.trouble.textContent = sentence;
        this.trouble.hidden = !sentence;
    }
}

const option = ({ ref, kind, standing }) => el('option', { value: ref }, `The way of ${ref} (${plain(kind).toLowerCase()}, ${plain(standing).toLowerCase()})`);

const drawn = (svg) => new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
