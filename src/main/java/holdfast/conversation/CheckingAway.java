package holdfast.conversation;

import holdfast.conversation.Calendaring.Toward;
import holdfast.people.Person;
import holdfast.people.Person.Absence;
import holdfast.people.Role;
import java.time.LocalDate;
import java.util.Optional;

/** Checks what somebody says of an absence: whose it is, its days, and who stands in. */
final class CheckingAway {

    /** A longer absence is a post to be filled. */
    private static final int LONGEST_MONTHS = 18;

    private final Words words;

    CheckingAway(Words words) {
        this.words = words;
    }

    /** What was said; any absence at all, where what was filled in is not sound. */
    Absence absence(Caller caller, Filled filled, LocalDate today) {
        var who = whose(caller, filled);
        var from = day(filled, "from", "mistake.from-needed", today);
        var to = day(filled, "to", "mistake.to-needed", today);
        if (filled.isSound() && to.isBefore(from)) {
            filled.wrong("to", words.say("mistake.to-before-from"));
        } else if (filled.isSound() && to.isBefore(today)) {
            filled.wrong("to", words.say("mistake.date-gone"));
        } else if (filled.isSound() && to.isAfter(today.plusMonths(LONGEST_MONTHS))) {
            filled.wrong("to", words.say("mistake.away-too-long"));
        }
        var cover = filled.text("cover").map(typed -> cover(caller, who, typed, filled));
        return filled.isSound()
                ? new Absence(who.id(), from, to, cover.map(Person::id))
                : new Absence(who.id(), today, today, Optional.empty());
    }

    private LocalDate day(Filled filled, String id, String missing, LocalDate today) {
        var typed = filled.needed(id, missing);
        var found = Dates.find(typed, today, Toward.FUTURE);
        Checking.wrong(words, found).ifPresent(sentence -> filled.wrong(id, sentence));
        return found.day().orElse(today);
    }

    /** Oneself, or one of those whom this person manages. */
    Person whose(Caller caller, Filled filled) {
        var typed = filled.text("person");
        if (typed.isEmpty()) {
            return caller.person();
        }
        return switch (Persons.find(caller.directory(), typed.orElseThrow())) {
            case Persons.Found.One(var person) when mayTell(caller, person) -> person;
            case Persons.Found.One _ -> {
                filled.wrong("person", words.say("mistake.away-not-yours"));
                yield caller.person();
            }
            case Persons.Found found -> {
                Persons.wrong(words, caller.directory(), found)
                        .ifPresent(sentence -> filled.wrong("person", sentence));
                yield caller.person();
            }
        };
    }

    private static boolean mayTell(Caller caller, Person person) {
        return person.id().equals(caller.id())
                || caller.directory().manages(caller.person(), person);
    }

    /** Only the IRO service judges answers, and reads what is said of Cafcass and with lawyers. */
    private static boolean reviews(Person person) {
        return person.holds(Role.IRO) || person.holds(Role.IRO_MANAGER);
    }

    private Person cover(Caller caller, Person who, String typed, Filled filled) {
        var found = Persons.find(caller.directory(), typed);
        Persons.wrong(words, caller.directory(), found)
                .ifPresent(sentence -> filled.wrong("cover", sentence));
        if (found instanceof Persons.Found.One(var person)) {
            if (person.id().equals(who.id())) {
                filled.wrong("cover", words.say("mistake.cover-self"));
            }
            if (who.holds(Role.IRO) && !reviews(person)) {
                filled.wrong("cover", words.say("mistake.cover-iro", person.name()));
            }
            return person;
        }
        return who;
    }
}
