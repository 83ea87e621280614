/** Says a sentence to whoever uses a screen reader, when they are next free to hear it. */
export function announce(sentence) {
    const region = document.getElementById('announcements');
    const line = document.createElement('p');
    line.textContent = sentence;
    region.append(line);
    setTimeout(() => line.remove(), 10_000);
}
