package holdfast.conversation;

import holdfast.card.Card.Figure;
import holdfast.card.Card.Section;
import holdfast.concern.Concerns;
import holdfast.concern.Reference;
import holdfast.conversation.CheckCards.Finding;
import holdfast.people.Role;
import holdfast.record.SignOffs;
import holdfast.record.SignOffs.SignOff;
import holdfast.summary.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the IRO manager still has to say before the words of what is over can ever be erased. */
final class Unsigned {

    /** Years that are looked at, the current one among them. */
    private static final int YEARS = 10;

    /** So many are counted of each, which costs no more however many there are. */
    private static final int COUNTED = 100;

    private final Concerns concerns;
    private final SignOffs signOffs;
    private final Words words;

    Unsigned(Concerns concerns, SignOffs signOffs, Words words) {
        this.concerns = concerns;
        this.signOffs = signOffs;
        this.words = words;
    }

    /** Which years, at the cost of no more than a look; nothing where nothing is to be said. */
    Optional<Section> section(Caller caller, LocalDate today) {
        var unsigned = unsigned(caller, today).boxed().toList();
        var figures =
                years(today)
                        .boxed()
                        .flatMap(year -> figure(caller, year, unsigned.contains(year)).stream())
                        .toList();
        return Optional.of(new Section(words.say("status.unsigned"), figures))
                .filter(_ -> !figures.isEmpty());
    }

    private Optional<Figure> figure(Caller caller, int year, boolean unsigned) {
        var missing =
                Stream.of(
                                Optional.of(words.say("status.unsigned-report"))
                                        .filter(_ -> unsigned),
                                Optional.of(words.say("status.unsigned-unfiled"))
                                        .filter(_ ->
                                                concerns.unfiled(caller.authority(), year, 1) > 0))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("; "));
        var named = words.say("status.unsigned-year", Span.year(year).named());
        return Optional.of(new Figure(named, missing, List.of())).filter(_ -> !missing.isEmpty());
    }

    /** How many of each year that is not signed off, and which are on nobody's record. */
    Stream<Finding> findings(Caller caller, LocalDate today) {
        if (!caller.roles().contains(Role.IRO_MANAGER)) {
            return Stream.empty();
        }
        var unfiled = concerns.unfiled(caller.authority()).stream().map(Reference::toString);
        return Stream.of(
                new Finding(words.say("check.unsigned"), counted(caller, today)),
                new Finding(words.say("check.unfiled"), unfiled.toList()));
    }

    private List<String> counted(Caller caller, LocalDate today) {
        return unsigned(caller, today)
                .mapToObj(year -> counted(year, concerns.over(caller.authority(), year, COUNTED)))
                .toList();
    }

    private String counted(int year, int many) {
        return words.say(
                "check.unsigned-year",
                Span.year(year).named(),
                many == COUNTED ? words.say("check.or-more", many) : many);
    }

    /** Years with something in them that are over and not signed off. */
    private IntStream unsigned(Caller caller, LocalDate today) {
        var signed =
                signOffs.of(caller.authority()).stream()
                        .map(SignOff::begins)
                        .collect(Collectors.toSet());
        return years(today)
                .filter(year -> Span.year(year).to().isBefore(today))
                .filter(year -> !signed.contains(year))
                .filter(year -> concerns.over(caller.authority(), year, 1) > 0);
    }

    private static IntStream years(LocalDate today) {
        return IntStream.rangeClosed(today.getYear() - YEARS, today.getYear());
    }
}
