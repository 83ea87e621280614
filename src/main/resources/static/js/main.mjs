import * as address from './address.mjs';
import { calls } from './calls.mjs';
import { Clock } from './clock.mjs';
import { Colours } from './colours.mjs';
import { Columns } from './columns.mjs';
import { Councils } from './councils.mjs';
import { Guide } from './guide.mjs';
import { News } from './news.mjs';
import { Office } from './office.mjs';
import { People } from './people.mjs';
import { Picture } from './picture.mjs';
import { Places } from './places.mjs';
import { Read } from './read.mjs';

const byId = (id) => document.getElementById(id);
const storage = usable();
const phone = matchMedia('(max-width: 47.99rem)');
const office = new Office(calls, new Read(storage), () => phone.matches, new Places(storage));
const columns = new Columns(office, byId('chats'));

async function enter(id, line) {
    const shown = office.show(id);
    const chat = columns.get(id);
    chat.focus();
    if (line) chat.composer.write(line);
    await shown;
}

new Colours(byId('colours'), storage);
new Picture(office, calls, byId('picture-open'), byId('picture'));
const people = new People(office, byId('people'), enter);
const views = [
    new Councils(office, byId('council')), people, new Clock(office, byId('clock')),
    new Guide(office, byId('guide'), byId('guide-toggle'), storage, enter),
    new News(office, byId('news'), byId('trouble'), enter),
    columns, // last, so that the chats scroll in the room the others leave
];

let open = [];
office.addEventListener('change', () => {
    const closed = open.filter((id) => !office.open.includes(id));
    open = office.open;
    document.body.dataset.front = office.front ? 'chat' : 'people';
    document.body.toggleAttribute('data-empty', open.length === 0);
    for (const view of views) view.update();
    if (office.council.authority) history.replaceState(null, '', address.write({ council: office.council.authority, open }));
    if (closed.length && document.activeElement === document.body) people.button(closed[0])?.focus();
});
addEventListener('hashchange', () => {
    office.visit(address.read(location.hash));
    office.refresh();
});
document.querySelector('.skip').addEventListener('click', (event) => {
    event.preventDefault(); // the address is for the open chats
    byId('chats-start').focus();
});
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && office.refresh());
office.start(address.read(location.hash));

/** The browser's own store, or none where it is forbidden. */
function usable() {
    try {
        return window.localStorage;
    } catch {
        return undefined;
    }
}
