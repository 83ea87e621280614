const KEY = 'holdfast.read';

/** How many of the bot's messages have been seen in each person's chat; kept by the browser, so a reload forgets nothing. */
export class Read {
    #storage;
    #seen;

    constructor(storage) {
        this.#storage = storage;
        this.#seen = new Map(Object.entries(kept(storage)));
    }

    /** A look at a chat. What is there at the first look, or after the chat was begun again, counts as seen. */
    meet(id, messages) {
        if (!this.#seen.has(id) || this.#seen.get(id) > messages) this.mark(id, messages);
    }

    unread(id, messages) {
        return messages - (this.#seen.get(id) ?? messages);
    }

    mark(id, messages) {
        if (this.#seen.get(id) === messages) return;
        this.#seen.set(id, messages);
        this.#keep();
    }

    forget() {
        this.#seen.clear();
        this.#keep();
    }

    #keep() {
        try {
            this.#storage?.setItem(KEY, JSON.stringify(Object.fromEntries(this.#seen)));
        } catch {
            // A full or forbidden store costs the marks on the next reload, nothing else.
        }
    }
}

function kept(storage) {
    try {
        return JSON.parse(storage?.getItem(KEY)) ?? {};
    } catch {
        return {};
    }
}
