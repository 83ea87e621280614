/** Which council is shown and whose chats are open, kept in the address: `#COUNCIL/ID,ID`. The last one is in front on a phone. */
export function read(hash) {
    const [council = '', people = ''] = hash.replace(/^#/, '').split('/');
    return { council: decode(council), open: [...new Set(people.split(',').filter(Boolean).map(decode))] };
}

export function write({ council, open }) {
    return `#${encodeURIComponent(council)}/${open.map(encodeURIComponent).join(',')}`;
}

function decode(part) {
    try {
        return decodeURIComponent(part);
    } catch {
        return part;
    }
}
