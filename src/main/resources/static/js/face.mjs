import { el } from './dom.mjs';

const HUES = 6; // page.css has as many pairs of colours

/** A person's initials in a circle; decoration, so nothing is said of it to a screen reader. */
export function face({ id, name }) {
    const hue = [...id].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 9973, 7) % HUES;
    return el('span', { class: `face hue-${hue}`, 'aria-hidden': 'true' }, initials(name));
}

export function initials(name) {
    const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
    const picked = words.length > 1 ? [words[0], words.at(-1)] : words;
    return picked.map((word) => [...word][0].toUpperCase()).join('');
}
