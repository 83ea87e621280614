import { announce } from './announce.mjs';
import { Refusal } from './calls.mjs';
import { el } from './dom.mjs';
import { fromPicker, inShort, inWords, toPicker } from './time.mjs';

/** The rehearsal's clock: what time it is there, and the ways to move it. */
export class Clock {
    #office;
    #in;
    #busy = false;

    constructor(office, bar) {
        this.#office = office;
        this.#in = (name) => bar.querySelector(`[data-testid="${name}"]`);
        this.bar = bar;
        this.trouble = bar.querySelector('.trouble');
        this.#in('next-working-day').addEventListener('click', () => this.#move(office.clock.nextWorkingDay));
        this.#in('next-due').addEventListener('click', () => this.#move(office.clock.nextDue));
        this.#ask('move-to', document.getElementById('move'), (time) => office.move(time));
        this.#ask('start-again', document.getElementById('reset'), (time) => office.reset(time));
    }

    update() {
        const { now, nextWorkingDay, nextDue } = this.#office.clock;
        const time = this.#in('now');
        time.textContent = now ? inWords(now) : '…';
        if (now) time.dateTime = now;
        this.#offer('next-working-day', nextWorkingDay, nextWorkingDay && inShort(nextWorkingDay).replace(/, 09:00$/, ''));
        this.#offer('next-due', nextDue, nextDue ? inShort(nextDue) : 'none is due');
    }

    /** A button with nothing to do says so, and keeps the focus of whoever has just pressed it. */
    #offer(name, to, when) {
        const button = this.#in(name);
        button.setAttribute('aria-disabled', String(!to));
        button.querySelector('.when').textContent = when ?? '';
    }

    /** A button that opens a dialogue; whatever goes wrong there is said there. */
    #ask(name, dialog, act) {
        const form = dialog.querySelector('form');
        const [picker, trouble] = [form.elements.time, form.querySelector('.trouble')];
        this.#in(name).addEventListener('click', () => {
            picker.value = toPicker(this.#office.clock.now);
            complain(trouble, '');
            dialog.showModal();
        });
        dialog.querySelector('.cancel').addEventListener('click', () => dialog.close());
        form.addEventListener('submit', async (event) => {
            event.preventDefault();
            if (await this.#during(() => act(fromPicker(picker.value)), trouble)) dialog.close();
        });
    }

    #move(time) {
        if (!time) return undefined;
        return this.#during(() => this.#office.move(time), this.trouble);
    }

    /** Answers whether it was done; meanwhile nothing else can move the clock. */
    async #during(act, trouble) {
        if (this.#busy) return false;
        this.#occupy(true);
        try {
            await act();
            announce(`It is ${inWords(this.#office.clock.now)}.`);
            complain(trouble, '');
            complain(this.trouble, '');
            return true;
        } catch (refusal) {
            if (!(refusal instanceof Refusal)) throw refusal;
            complain(trouble, refusal.message);
            return false;
        } finally {
            this.#occupy(false);
        }
    }

    #occupy(busy) {
        this.#busy = busy;
        document.body.toggleAttribute('data-moving', busy);
        this.bar.setAttribute('aria-busy', String(busy));
    }
}

function complain(place, sentence) {
    place.replaceChildren(...(sentence ? [el('span', {}, sentence)] : []));
    place.hidden = !sentence;
}
