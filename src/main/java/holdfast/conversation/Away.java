package holdfast.conversation;

import holdfast.card.Card;
import holdfast.conversation.Heard.Pressed;
import holdfast.people.Person.Absence;
import holdfast.people.Person.Absences;
import holdfast.people.PersonId;
import holdfast.workingday.London;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes in who is away and who stands in: one's own absence, or that of one's people (R1.3). What
 * somebody owed goes on: cover, or else the next in line, has it from the first day.
 */
final class Away {

    private final Absences absences;
    private final Meanwhile meanwhile;
    private final Showing showing;
    private final Words words;
    private final InstantSource clock;
    private final CheckingAway checking;
    private final AwayForm form;
    private final AwayList list;

    Away(
            Absences absences,
            Meanwhile meanwhile,
            Showing showing,
            Words words,
            InstantSource clock) {
        this.absences = absences;
        this.meanwhile = meanwhile;
        this.showing = showing;
        this.words = words;
        this.clock = clock;
        this.checking = new CheckingAway(words);
        this.form = new AwayForm(words);
        this.list = new AwayList(words);
    }

    /** The line {@code away …}; a form, where something is missing or wrong. */
    Reply said(Caller caller, Typed line) {
        var filled = new Filled(AwayLine.of(line, today()), words);
        if (line.isBlank()) {
            return alone(caller, filled);
        }
        var absence = checking.absence(caller, filled, today());
        if (filled.mistakes().containsKey("person")) {
            return Reply.saying(filled.mistakes().getOrDefault("person", ""));
        }
        return filled.isSound()
                ? Reply.saying(recorded(caller, absence))
                : showing.reply(form.drawn(caller, filled), words.say("summary.away"));
    }

    /** Their own absences, where there are any, and the form for another. */
    private Reply alone(Caller caller, Filled filled) {
        var reply = showing.reply(form.drawn(caller, filled), words.say("summary.away"));
        return Stream.of(AwayList.ahead(caller, absences.of(caller.authority()), today()))
                .filter(ahead -> !ahead.isEmpty())
                .map(ahead -> listed(caller, ahead))
                .findFirst()
                .map(list -> new Reply(both(list, reply), Optional.empty(), Optional.empty()))
                .orElse(reply);
    }

    private static List<Reply.Message> both(Reply first, Reply second) {
        return Stream.of(first, second).flatMap(it -> it.messages().stream()).toList();
    }

    private Reply listed(Caller caller, List<Absence> ahead) {
        return showing.reply(list.card(caller, ahead), words.say("summary.away"));
    }

    /** The button that takes an absence back: one that has begun is over, as by {@code back}. */
    Reply cancelled(Caller caller, Pressed press) {
        var from = press.data().getOrDefault("arg", "");
        var meant =
                AwayList.ahead(caller, absences.of(caller.authority()), today()).stream()
                        .filter(it -> it.from().toString().equals(from))
                        .findFirst();
        if (meant.isEmpty()) {
            return Showing.sentence(words.say("away.gone"));
        }
        var absence = meant.orElseThrow();
        if (absence.on(today())) {
            return back(caller, new Typed(""));
        }
        absences.change(
                caller.authority(),
                kept -> kept.stream().filter(it -> !it.equals(absence)).toList());
        var sentence = words.say("away.cancelled", absence.from(), absence.to());
        return showing.inPlace(new Card.Blank(words.say("title.away"), sentence)).and(sentence);
    }

    /** The form, filled in. */
    Reply pressed(Caller caller, Pressed press) {
        var filled = new Filled(press.inputs(), words);
        var absence = checking.absence(caller, filled, today());
        return showing.inPlace(
                filled.isSound()
                        ? new Card.Blank(words.say("title.away"), recorded(caller, absence))
                        : form.drawn(caller, filled));
    }

    /** The word {@code back}: one's own absence, or another's, is over. */
    Reply back(Caller caller, Typed line) {
        var filled = new Filled(Map.of("person", line.rest()), words);
        var who = checking.whose(caller, filled);
        if (!filled.isSound()) {
            return Reply.saying(filled.mistakes().getOrDefault("person", ""));
        }
        var today = today();
        var now =
                absences.of(caller.authority()).stream()
                        .filter(it -> it.person().equals(who.id()) && it.on(today))
                        .toList();
        var ahead = AwayList.ahead(caller, absences.of(caller.authority()), today);
        if (now.isEmpty() && who.id().equals(caller.id()) && !ahead.isEmpty()) {
            return listed(caller, ahead);
        }
        if (now.isEmpty()) {
            return Reply.saying(
                    who.id().equals(caller.id())
                            ? words.say("away.you-are-not")
                            : words.say("away.not-away", who.name()));
        }
        absences.change(caller.authority(), kept -> ended(kept, who.id(), today));
        return who.id().equals(caller.id())
                ? meanwhile.reply(present(caller), now.getFirst())
                : Reply.saying(words.say("away.back", who.name()));
    }

    /** The same person, with everybody who is still away. */
    private Caller present(Caller caller) {
        var away = absences.of(caller.authority());
        return new Caller(caller.person(), caller.directory().onPaper().on(today(), away), words);
    }

    /** Over since yesterday; who comes back by their own word is told at once. */
    private List<Absence> ended(List<Absence> kept, PersonId who, LocalDate today) {
        return kept.stream()
                .filter(it -> !(it.person().equals(who) && it.from().equals(today)))
                .map(it ->
                        it.person().equals(who) && it.on(today)
                                ? it.until(today.minusDays(1)).asTold()
                                : it)
                .toList();
    }

    /** For days told of twice the later word stands; the other days of an absence stay. */
    private String recorded(Caller caller, Absence absence) {
        absences.change(
                caller.authority(),
                kept ->
                        Stream.concat(
                                        kept.stream().flatMap(it -> left(it, absence)),
                                        Stream.of(absence))
                                .toList());
        return absence.person().equals(caller.id())
                ? own(caller, absence)
                : others(caller, absence);
    }

    private String own(Caller caller, Absence absence) {
        return absence.cover()
                .map(cover ->
                        words.say("away.you", absence.from(), absence.to(), caller.name(cover)))
                .orElseGet(() -> words.say("away.you-alone", absence.from(), absence.to()));
    }

    private String others(Caller caller, Absence absence) {
        var who = caller.name(absence.person());
        return absence.cover()
                .map(cover ->
                        words.say(
                                "away.other",
                                who,
                                absence.from(),
                                absence.to(),
                                caller.name(cover)))
                .orElseGet(() -> words.say("away.other-alone", who, absence.from(), absence.to()));
    }

    /** What is left of an absence beside another one. */
    private static Stream<Absence> left(Absence of, Absence beside) {
        if (!overlaps(of, beside)) {
            return Stream.of(of);
        }
        var before =
                Optional.of(of)
                        .filter(it -> it.from().isBefore(beside.from()))
                        .map(it -> it.until(beside.from().minusDays(1)).asTold());
        var after =
                Optional.of(of)
                        .filter(it -> it.to().isAfter(beside.to()))
                        .map(it ->
                                new Absence(
                                        it.person(), beside.to().plusDays(1), it.to(), it.cover()));
        return Stream.concat(before.stream(), after.stream());
    }

    private static boolean overlaps(Absence one, Absence other) {
        return one.person().equals(other.person())
                && !one.to().isBefore(other.from())
                && !other.to().isBefore(one.from());
    }

    private LocalDate today() {
        return London.day(clock.instant());
    }
}
