import { Chat } from './chat.mjs';
import { arrange } from './dom.mjs';

/** The open chats side by side; on a phone one at a time. */
export class Columns {
    #chats = new Map();
    #office;
    #element;

    constructor(office, element) {
        this.#office = office;
        this.#element = element;
    }

    update() {
        const { open, front } = this.#office;
        for (const id of this.#chats.keys()) if (this.#chats.get(id).person !== this.#office.person(id)) this.#chats.delete(id);
        const chats = open.map((id) => this.#chat(id));
        arrange(this.#element, chats.map(({ element }) => element));
        open.forEach((id, at) => {
            chats[at].element.toggleAttribute('data-front', id === front);
            chats[at].update();
        });
        for (const id of this.#chats.keys()) if (!open.includes(id)) this.#chats.delete(id);
    }

    get(id) {
        return this.#chats.get(id);
    }

    #chat(id) {
        if (!this.#chats.has(id)) this.#chats.set(id, new Chat(this.#office, this.#office.person(id)));
        return this.#chats.get(id);
    }
}
