package holdfast.conversation;

import holdfast.summary.Slice;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Reads which summary somebody asks for, and of what. */
final class SummaryLine {

    /** Days and divisions that these lists cannot be asked for. */
    private static final Set<String> NO_NAMES =
            Set.of("today", "tomorrow", "yesterday", "this", "next", "last", "by", "on", "before");

    private final Words words;
    private final Caller caller;
    private final LocalDate today;

    SummaryLine(Words words, Caller caller, LocalDate today) {
        this.words = words;
        this.caller = caller;
        this.today = today;
    }

    Understood<String> read(Command command, Typed rest) {
        return switch (command) {
            case THEMES, REPORT -> period(rest);
            case CASELOAD -> caseload(within(rest));
            case DUE -> scope("due", within(rest.after("this week").orElse(rest)));
            case STATUS ->
                    breakdown(rest)
                            .<Understood<String>>map(Understood.As::new)
                            .orElseGet(() -> scope("status", within(rest)));
            default -> scope(command.word(), within(rest));
        };
    }

    private Understood<String> period(Typed rest) {
        return new PeriodLine(words, today)
                .read(rest)
                .map(span -> Figures.name("themes", Slice.OPEN.in(span)));
    }

    /** People write {@code due for Aylesbury} as well as {@code due Aylesbury}. */
    private static Typed within(Typed rest) {
        return Set.of("for", "in", "of").contains(rest.word()) ? rest.afterWord() : rest;
    }

    private static Optional<String> breakdown(Typed rest) {
        return switch (Typed.plain(rest.rest())) {
            case "by team" -> Optional.of("status-teams");
            case "by category" -> Optional.of("status-categories");
            case "by age" -> Optional.of("status-ages");
            default -> Optional.empty();
        };
    }

    private Understood<String> caseload(Typed rest) {
        return rest.isBlank()
                ? new Understood.As<>("caseload")
                : new ScopeLine(words, caller)
                        .iro(rest)
                        .map(slice -> Figures.name("children", slice));
    }

    private Understood<String> scope(String view, Typed rest) {
        return NO_NAMES.contains(rest.word())
                ? new Understood.Not<>(words.say("scope.only." + view))
                : new ScopeLine(words, caller).read(rest).map(slice -> Figures.name(view, slice));
    }
}
