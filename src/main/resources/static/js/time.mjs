/** The rehearsal's time in words. Every council's day is a London day, wherever the browser is. */
const ZONE = 'Europe/London';

const formatter = (options) => new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hourCycle: 'h23', ...options });

const PARTS = formatter({
    weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit',
});
const NUMBERS = formatter({ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });
const OFFSET = formatter({ timeZoneName: 'longOffset' });

function parts(format, time) {
    const date = new Date(time);
    if (Number.isNaN(date.getTime())) return undefined;
    return Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]));
}

/** `Tuesday 6 May 2025`, or nothing for what is no time. */
export function day(time) {
    const p = parts(PARTS, time);
    return p ? `${p.weekday} ${p.day} ${p.month} ${p.year}` : '';
}

/** `09:00` */
export function hour(time) {
    const p = parts(PARTS, time);
    return p ? `${p.hour}:${p.minute}` : '';
}

/** `Tuesday 6 May 2025, 09:00` */
export function inWords(time) {
    return day(time) && `${day(time)}, ${hour(time)}`;
}

/** `Tue 6 May, 09:00` */
export function inShort(time) {
    const p = parts(PARTS, time);
    return p ? `${p.weekday.slice(0, 3)} ${p.day} ${p.month.slice(0, 3)}, ${p.hour}:${p.minute}` : '';
}

/** What a date and time picker holds: `2025-05-06T09:00`. */
export function toPicker(time) {
    const p = parts(NUMBERS, time);
    return p ? `${p.year}-${p.month}-${p.day}T${p.hour}:${p.minute}` : '';
}

/** The London time a picker names, with its offset: `2025-05-06T09:00:00+01:00`. In the hour skipped in spring, an hour later. */
export function fromPicker(picked) {
    const utc = Date.parse(`${picked}:00Z`);
    const guesses = [utc - 3_600_000, utc].map((instant) => `${picked}:00${offset(instant)}`);
    return guesses.find((guess) => toPicker(guess) === picked) ?? `${picked}:00+00:00`;
}

function offset(instant) {
    const name = parts(OFFSET, instant).timeZoneName.replace('GMT', '');
    return name || '+00:00';
}
