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

    /** The name of a summary, or a sentence on what to type instead. */
    sealed interface Read {

        record Named(String name) implements Read {}

        record Wrong(String sentence) implements Read {}
    }

    Read read(Command command, Typed rest) {
        return switch (command) {
            case THEMES, REPORT -> period(rest);
            case CASELOAD -> caseload(within(rest));
            case DUE -> scope("due", within(rest.after("this week").orElse(rest)));
            case STATUS ->
                    breakdown(rest)
                            .<Read>map(Read.Named::new)
                            .orElseGet(() -> scope("status", within(rest)));
            default -> scope(command.word(), within(rest));
        };
    }

    private Read period(Typed rest) {
        return switch (new PeriodLine(words, today).read(rest)) {
            case PeriodLine.Read.Of(var span) ->
                    new Read.Named(Figures.name("themes", Slice.OPEN.in(span)));
            case PeriodLine.Read.Wrong(var sentence) -> new Read.Wrong(sentence);
        };
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

    private Read caseload(Typed rest) {
        return rest.isBlank()
                ? new Read.Named("caseload")
                : named("children", new ScopeLine(words, caller).iro(rest));
    }

    private Read scope(String view, Typed rest) {
        return NO_NAMES.contains(rest.word())
                ? new Read.Wrong(words.say("scope.only." + view))
                : named(view, new ScopeLine(words, caller).read(rest));
    }

    private static Read named(String view, ScopeLine.Read read) {
        return switch (read) {
            case ScopeLine.Read.Of(var slice) -> new Read.Named(Figures.name(view, slice));
            case ScopeLine.Read.Wrong(var sentence) -> new Read.Wrong(sentence);
        };
    }
}
