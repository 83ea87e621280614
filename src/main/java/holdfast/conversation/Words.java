package holdfast.conversation;

import holdfast.card.UserText;
import holdfast.language.Language;
import holdfast.people.Role;
import holdfast.workingday.CalendarEnds;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every sentence the bot says, in the language of a council. */
record Words(Language language) {

    /**
     * The sentence of that key, with its places filled in. Dates and times are written as people
     * say them.
     */
    String say(String key, Object... places) {
        return language.say(key, places);
    }

    /**
     * The sentence for a place of a card that knows Markdown: a name in it does nothing there but
     * stand.
     */
    String inert(String sentence) {
        return new UserText(sentence).inline();
    }

    /** The sentence of that key, where there is one. */
    Optional<String> find(String key, Object... places) {
        return language.has(key) ? Optional.of(say(key, places)) : Optional.empty();
    }

    /** A day without its name, as documents have it. */
    String date(LocalDate day) {
        return language.date("date", day);
    }

    /** Why a day outside the calendar is not counted from, or to. */
    String ends(CalendarEnds calendar) {
        return say("refused.calendar-ends", date(calendar.first()), date(calendar.lastKnown()));
    }

    /** What a role is called in a sentence. */
    String role(Role role) {
        return language.role(role.id());
    }

    /** Names as a sentence has them; that there are none, otherwise. */
    String names(List<String> names) {
        return names.stream()
                .reduce((one, other) -> say("person.and", one, other))
                .orElseGet(() -> say("person.nobody"));
    }
}
