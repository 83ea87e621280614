import { el } from './dom.mjs';
import { toHtml } from './markdown.mjs';
import { teams } from './teams.mjs';

const EXPANDED = 1; // the renderer's own number for a button whose card is unfolded

/** What a person has begun on a card and would miss if it were drawn afresh: words typed, parts unfolded. */
export const NOTHING_KEPT = { typed: new Map(), unfolded: new Set() };

/** An Adaptive Card drawn by the official renderer. `onPress` meets `{ verb, data, inputs, button }`. */
export function draw(content, onPress, kept = NOTHING_KEPT) {
    try {
        return drawn(content, onPress, kept);
    } catch (error) {
        console.error(error);
        const text = content?.fallbackText || 'This card cannot be shown here.';
        return { element: el('p', { class: 'undrawn' }, text), kept: () => NOTHING_KEPT };
    }
}

function drawn(content, onPress, kept) {
    const { AdaptiveCard, HostConfig } = globalThis.AdaptiveCards;
    AdaptiveCard.onProcessMarkdown = (text, result) => Object.assign(result, { outputHtml: toHtml(text), didProcess: true });
    const card = new AdaptiveCard();
    card.hostConfig = new HostConfig(teams);
    card.onExecuteAction = (action) => execute(action, onPress);
    card.onInlineCardExpanded = (action, isOpen) => isOpen && unfold(action.card.renderedElement);
    card.parse(content);
    restore(card, kept);
    nameChosen(card);
    const element = tidy(card.render());
    element.removeAttribute('tabindex');
    return { element, kept: () => begun(card, kept) };
}

function execute(action, onPress) {
    const type = action.getJsonTypeName();
    if (type === 'Action.OpenUrl') return visit(action.url);
    if (type !== 'Action.Execute' && type !== 'Action.Submit') return undefined;
    const { data = {} } = action.toJSON();
    const inputs = Object.values(action.getReferencedInputs()).map(({ id, value }) => [id, String(value ?? '')]);
    return onPress({
        verb: action.verb ?? data.verb ?? '', data, inputs: Object.fromEntries(inputs),
        button: action.renderedElement ?? document.activeElement,
    });
}

function visit(url) {
    if (/^https?:/i.test(url)) window.open(url, '_blank', 'noopener,noreferrer');
}

/** The card's own ids would clash between cards on one page; labels use ids of the renderer's making, which stay. */
function tidy(element) {
    element.removeAttribute('aria-live');
    for (const marked of [element, ...element.querySelectorAll('[id]')]) {
        if (!marked.id || marked.id.startsWith('__ac-')) continue;
        marked.dataset.input = marked.id;
        marked.removeAttribute('id');
    }
    for (const table of element.querySelectorAll('table.ac-factset')) table.setAttribute('role', 'presentation');
    element.querySelectorAll('.ac-choiceSetInput-expanded').forEach(group);
    element.querySelectorAll('.ac-choiceSetInput-filtered-textbox').forEach(label);
    return element;
}

/** Named by their field's id, the radio buttons of all cards on the page would be one group; and this one is read out by its label. */
function group(set) {
    set.setAttribute('role', 'radiogroup');
    const label = set.closest('.ac-adaptiveCard').querySelector(`label[for="${set.id}"]`);
    if (label) set.setAttribute('aria-labelledby', label.id);
    for (const radio of set.querySelectorAll('input')) {
        radio.name = set.id;
        radio.removeAttribute('aria-labelledby'); // the first would be read out with the label of all; each has a label of its own
    }
}

/** The renderer labels the frame of a field that is searched, and not the field. */
function label(field) {
    const frame = field.parentElement;
    if (!frame.id) return;
    field.id = frame.id;
    field.setAttribute('aria-labelledby', frame.getAttribute('aria-labelledby') ?? '');
    frame.removeAttribute('id');
    frame.removeAttribute('aria-labelledby');
}

/** Where one searches, the renderer would write the id of what is chosen; it takes a title just as well. */
function nameChosen(card) {
    for (const input of card.getAllInputs()) {
        if (input.style !== 'filtered') continue;
        const chosen = input.choices.find(({ value }) => value === input.defaultValue);
        if (chosen) input.defaultValue = chosen.title;
    }
}

function unfold(element) {
    tidy(element);
    element.scrollIntoView({ block: 'nearest' });
}

function begun(card, kept) {
    const typed = new Map(kept.typed);
    for (const input of card.getAllInputs()) if (input.isDirty()) typed.set(input.id, input.value ?? '');
    const unfolded = card.getAllActions().filter(({ state }) => state === EXPANDED).map(({ title }) => title);
    return { typed, unfolded: new Set(unfolded) };
}

function restore(card, { typed, unfolded }) {
    for (const input of card.getAllInputs()) if (typed.has(input.id)) input.defaultValue = typed.get(input.id);
    for (const action of card.getAllActions()) {
        if (action.getJsonTypeName() === 'Action.ShowCard' && unfolded.has(action.title)) action.state = EXPANDED;
    }
}
