const KEY = 'holdfast.places';

/** Which council was shown last, and whose chats were open at each; kept by the browser, so one finds them again. */
export class Places {
    #storage;
    #council;
    #open;

    constructor(storage) {
        this.#storage = storage;
        const { council, open } = kept(storage);
        this.#council = typeof council === 'string' ? council : '';
        this.#open = new Map(Object.entries(open ?? {}).filter(([, ids]) => Array.isArray(ids)));
    }

    /** Where an address leads: one that names no council leads back to where one was. */
    from({ council, open }) {
        return council ? { council, open } : this.at(this.#council);
    }

    /** The council with the chats that were open there. */
    at(council) {
        return { council, open: this.#open.get(council) ?? [] };
    }

    keep(council, open) {
        this.#council = council;
        this.#open.set(council, open);
        try {
            this.#storage?.setItem(KEY, JSON.stringify({ council, open: Object.fromEntries(this.#open) }));
        } catch {
            // A full or forbidden store costs the places on the next visit, nothing else.
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
