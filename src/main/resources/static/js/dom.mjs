/** An element with its attributes and children. Strings become text, never markup. */
export function el(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (value === null || value === undefined || value === false) continue;
        if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
        else element.setAttribute(name, value === true ? '' : value);
    }
    element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
    return element;
}

/** Makes `parent` hold exactly these children in this order, moving nothing that already stands in its place. */
export function arrange(parent, children) {
    const wanted = new Set(children);
    for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
    children.forEach((child, at) => {
        if (parent.children[at] !== child) parent.insertBefore(child, parent.children[at] ?? null);
    });
}

/** Text only a screen reader meets. */
export function unseen(text) {
    return el('span', { class: 'unseen' }, text);
}
