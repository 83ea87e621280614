/** What the page reads in the activities of a chat. */
const CARD = 'application/vnd.microsoft.card.adaptive';

export const isMessage = ({ type = 'message' }) => type === 'message';
export const isBots = ({ from }) => from?.role === 'bot'; // people's own carry no role in Teams
export const isCard = ({ contentType }) => contentType === CARD;

/** The bot's own messages in a chat; what the person said and what is no message does not count. */
export const sent = (chat) => chat.filter((activity) => isMessage(activity) && isBots(activity));

/** What the person has said, oldest first. */
export const said = (chat) => chat.filter((activity) => isMessage(activity) && !isBots(activity) && activity.text).map(({ text }) => text);

/** What a message says, on one line: for whoever listens rather than looks. */
export function gist({ summary, text, attachments = [] }) {
    return summary || text || (attachments.some(isCard) ? 'a card' : 'an attachment');
}

const texts = (items = []) => items.flatMap(({ type, text, items: inner }) => (type === 'TextBlock' ? [text.replace(/\\([^\w\s])/g, '$1')] : texts(inner)));

/** What a card is, and the one thing it sets off from the rest, or says first. */
export function essence({ body = [] } = {}) {
    const [title = '', next = ''] = texts(body);
    const [set = next] = texts(body.filter(({ style, items }) => style && items));
    return [title, set].filter(Boolean).join(': ');
}
