const KEY = 'holdfast.colours';

/** Light or dark: as the reader's system has it, until the button says otherwise. A choice that the system shares is forgotten. */
export class Colours {
    #system = matchMedia('(prefers-color-scheme: dark)');
    #button;
    #storage;

    constructor(button, storage) {
        this.#button = button;
        this.#storage = storage;
        button.addEventListener('click', () => this.#choose(!this.#dark));
        this.#system.addEventListener('change', () => this.#show());
        this.#show();
    }

    get #dark() {
        const chosen = this.#storage?.getItem(KEY) ?? this.chosen;
        return chosen ? chosen === 'dark' : this.#system.matches;
    }

    #choose(dark) {
        this.chosen = dark === this.#system.matches ? undefined : dark ? 'dark' : 'light';
        if (this.chosen) this.#storage?.setItem(KEY, this.chosen);
        else this.#storage?.removeItem(KEY);
        this.#show();
    }

    #show() {
        const dark = this.#dark;
        document.documentElement.dataset.colours = dark ? 'dark' : 'light';
        this.#button.setAttribute('aria-pressed', String(dark));
    }
}
