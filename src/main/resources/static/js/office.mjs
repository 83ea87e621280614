import { sent } from './activity.mjs';
import { Refusal } from './calls.mjs';
import { Places } from './places.mjs';

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

const AT_ONCE = 4; // closed chats fetched together; a browser keeps six connections, and an open chat must not wait

/** The rehearsal as this page knows it: the cast, the clock, everyone's chat, and whose chats are open. Says `change` when it does. */
export class Office extends EventTarget {
    councils = [];
    council = { authority: '', people: [] };
    clock = {};
    open = [];
    front = '';
    news = [];
    trouble = '';
    #chats = new Map();
    #turn = Promise.resolve();
    #calls;
    #read;
    #oneAtATime;
    #places;

    constructor(calls, read, oneAtATime, places = new Places()) {
        super();
        this.#calls = calls;
        this.#read = read;
        this.#oneAtATime = oneAtATime;
        this.#places = places;
    }

    person = (id) => this.council.people.find((person) => person.id === id);
    chat = (id) => this.#chats.get(id);
    unread = (id) => (this.#chats.has(id) ? this.#read.unread(id, sent(this.#chats.get(id)).length) : 0);

    async start(address) {
        try {
            this.councils = await this.#calls.cast();
        } catch (refusal) {
            return this.#troubled(refusal, () => this.start(address));
        }
        this.visit(address);
        return this.refresh();
    }

    /** Goes where an address points, as far as there is such a council and such people. */
    visit(address) {
        const { council, open } = this.#places.from(address);
        this.council = this.councils.find(({ authority }) => authority === council) ?? this.councils[0] ?? this.council;
        this.open = open.filter(this.person);
        this.front = this.open.at(-1) ?? '';
        this.#changed();
    }

    async choose(authority) {
        this.news = [];
        this.visit(this.#places.at(authority));
        await this.refresh();
    }

    async show(id) {
        if (!this.open.includes(id)) this.open = [...this.open, id];
        else if (this.#oneAtATime()) this.open = [...this.open.filter((other) => other !== id), id];
        this.front = id;
        this.news = this.news.filter(({ person }) => person.id !== id);
        this.#changed();
        await this.refresh();
    }

    close(id) {
        this.open = this.open.filter((other) => other !== id);
        this.front = this.open.at(-1) ?? '';
        if (this.#oneAtATime()) this.front = '';
        this.#changed();
    }

    /** On a phone: from a chat back to the people. */
    leave() {
        this.front = '';
        this.#changed();
    }

    async say(id, text) {
        const answer = await this.#calls.say(id, text);
        await this.refresh(id);
        return answer;
    }

    press = (id, verb, data, inputs) => this.#calls.press(id, verb, data, inputs);

    async move(now) {
        const answer = await this.#calls.move(now);
        this.news = [];
        await this.refresh();
        return answer;
    }

    async reset(now) {
        await this.#calls.reset(now);
        this.#read.forget();
        this.#chats.clear();
        this.news = [];
        await this.refresh();
    }

    /** Looks at the cast, the clock and every chat again: the open ones first. One look at a time, so none undoes a later one. */
    refresh(by) {
        this.#turn = this.#turn.then(() => this.#look(by)).catch((refusal) => this.#troubled(refusal, () => this.refresh(by)));
        return this.#turn;
    }

    async #look(by) {
        this.#meet(await this.#calls.cast());
        const { people, authority } = this.council;
        const before = new Map(people.map(({ id }) => [id, this.#ids(id)]));
        const open = new Set(this.open);
        await Promise.all([this.#time(), ...this.open.map((id) => this.#load(id))]);
        this.trouble = '';
        this.#changed();
        await this.#loadAll(people.map(({ id }) => id).filter((id) => !open.has(id)));
        if (authority === this.council.authority) this.#tell(people, before, by);
        this.#changed();
    }

    /** People may have changed posts; whoever has not stays the same object, so that their chat is not drawn anew. */
    #meet(councils) {
        if (same(councils, this.councils)) return;
        const known = new Map(this.councils.flatMap(({ people }) => people).map((person) => [person.id, person]));
        const met = (person) => (same(known.get(person.id), person) ? known.get(person.id) : person);
        this.councils = councils.map((council) => ({ ...council, people: council.people.map(met) }));
        this.council = this.councils.find(({ authority }) => authority === this.council.authority) ?? this.council;
        this.open = this.open.filter(this.person);
    }

    #ids = (id) => (this.#chats.has(id) ? new Set(sent(this.#chats.get(id)).map((message) => message.id)) : undefined);

    async #time() {
        this.clock = await this.#calls.clock();
    }

    async #load(id) {
        const chat = await this.#calls.chat(id);
        this.#chats.set(id, chat);
        this.#read.meet(id, sent(chat).length);
    }

    async #loadAll(ids) {
        for (let at = 0; at < ids.length; at += AT_ONCE) await Promise.all(ids.slice(at, at + AT_ONCE).map((id) => this.#load(id)));
    }

    /**
     * Who has heard from the bot since the last look, other than whoever just acted; theirs is before their eyes.
     * An act begins the news afresh, merely looking adds to it.
     */
    #tell(people, before, by) {
        const heard = people.filter(({ id }) => id !== by && before.get(id)).map((person) => ({
            person, messages: sent(this.#chats.get(person.id)).filter(({ id }) => !before.get(person.id).has(id)),
        }));
        const news = heard.filter(({ messages }) => messages.length > 0);
        const older = by ? [] : this.news.filter(({ person }) => !news.some((one) => one.person === person));
        this.news = [...older, ...news];
    }

    #markRead() {
        const seen = this.#oneAtATime() ? [this.front] : this.open;
        for (const id of seen) if (this.#chats.has(id)) this.#read.mark(id, sent(this.#chats.get(id)).length);
    }

    #troubled(refusal, again) {
        if (!(refusal instanceof Refusal)) throw refusal;
        this.trouble = refusal.message;
        this.again = again;
        this.#changed();
    }

    #changed() {
        this.#markRead();
        if (this.council.authority) this.#places.keep(this.council.authority, this.open);
        this.dispatchEvent(new Event('change'));
    }
}
