package holdfast.conversation;

import holdfast.card.Card.Button;
import holdfast.card.Card.Form;
import holdfast.conversation.Wish.Outcome;
import holdfast.people.Role;
import holdfast.record.SignOffs;
import holdfast.record.SignOffs.SignOff;
import holdfast.summary.Span;
import holdfast.workingday.London;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Takes in that a year's report is signed off: reads it back, and keeps it. From then on the words
 * of what was over in that year may be erased when their time has come.
 */
final class SigningOff {

    static final String VERB = "sign-off";

    private static final String YEAR = "year";

    private final SignOffs signOffs;
    private final Words words;
    private final InstantSource clock;

    SigningOff(SignOffs signOffs, Words words, InstantSource clock) {
        this.signOffs = signOffs;
        this.words = words;
        this.clock = clock;
    }

    /** Its form, with what is known already, for those who may. */
    Outcome form(Wish wish) {
        return may(wish.caller()) ? again(wish, new Filled(wish.inputs(), words)) : notTheirs();
    }

    /** Does it, or only finds out what would become of it. */
    Outcome done(Wish wish, boolean tried) {
        if (!may(wish.caller())) {
            return notTheirs();
        }
        var filled = new Filled(wish.inputs(), words);
        var year = year(filled);
        return year.filter(_ -> filled.isSound())
                .map(span -> tried ? reads(span) : kept(wish.caller(), span))
                .orElseGet(() -> again(wish, filled));
    }

    private static boolean may(Caller caller) {
        return caller.roles().contains(Role.IRO_MANAGER);
    }

    private Outcome notTheirs() {
        return new Outcome.Not(words.say("refused.sign-off"), Optional.empty());
    }

    /** A year from April to March that is over. */
    private Optional<Span> year(Filled filled) {
        var today = London.day(clock.instant());
        var typed = filled.needed(YEAR, "mistake.year-needed");
        if (!filled.isSound()) {
            return Optional.empty();
        }
        return switch (new PeriodLine(words, today).read(new Typed(typed))) {
            case Understood.As<Span>(var span) when !span.equals(Span.year(begins(span))) -> {
                filled.wrong(YEAR, words.say("mistake.year-needed"));
                yield Optional.empty();
            }
            case Understood.As<Span>(var span) when !today.isAfter(span.to()) -> {
                filled.wrong(YEAR, words.say("mistake.year-not-over", span.to()));
                yield Optional.empty();
            }
            case Understood.As<Span>(var span) -> Optional.of(span);
            case Understood.Not<Span>(var sentence) -> {
                filled.wrong(YEAR, sentence);
                yield Optional.empty();
            }
        };
    }

    private static int begins(Span span) {
        return span.from().getYear();
    }

    private Outcome again(Wish wish, Filled filled) {
        var asking = new Asking(words, filled.inputs(), filled.mistakes());
        var data = Data.of("card", wish.operation(), "arg", wish.operation());
        return new Outcome.Again(
                new Form(
                        words.say("form.sign-off"),
                        words.say("form.sign-off-lead"),
                        filled.isSound() ? "" : words.say("form.wrong", filled.mistakes().size()),
                        List.of(asking.line(YEAR, true)),
                        List.of(
                                Button.of(VERB, words.say("button.send"), data).positive(),
                                Button.of("cancel", words.say("button.cancel"), data)
                                        .ignoringInputs())));
    }

    private Outcome reads(Span year) {
        return new Outcome.Reads(
                words.say("read-back.sign-off", year.named()),
                words.say("read-back.sign-off-lead"),
                List.of(
                        Facts.fact(words, "year-from", words.say("fact.day", year.from())),
                        Facts.fact(words, "year-to", words.say("fact.day", year.to()))));
    }

    private Outcome kept(Caller caller, Span year) {
        var now = clock.instant();
        var first = signOffs.add(caller.authority(), new SignOff(begins(year), caller.id(), now));
        return new Outcome.Said(
                first.at().equals(now) && first.by().equals(caller.id())
                        ? words.say("news.sign-off", year.named())
                        : words.say(
                                "news.signed-before",
                                year.named(),
                                caller.name(first.by()),
                                London.day(first.at())));
    }
}
