package holdfast.conversation;

import holdfast.card.Card;
import holdfast.concern.Concerns;
import holdfast.policy.Policy;
import holdfast.record.SignOffs;
import holdfast.summary.Slice;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Summaries for the IRO manager, and for heads of service and above: numbers, and the list of what
 * each number counts. Whoever presses a number is judged anew.
 */
final class Summaries {

    private final Words words;
    private final Concerns concerns;
    private final Intake intake;
    private final Unsigned unsigned;

    Summaries(Words words, Concerns concerns, SignOffs signOffs, Intake intake) {
        this.words = words;
        this.concerns = concerns;
        this.intake = intake;
        this.unsigned = new Unsigned(concerns, signOffs, words);
    }

    /**
     * A card.
     *
     * @param name a view, and the slice it is of: {@code status;team=aylesbury}
     * @param page from 1; the last, when there are not so many
     * @return empty when it is not for this person, or there is none of that name
     */
    Optional<Card> card(String name, Caller caller, Policy policy, LocalDate today, int page) {
        var parts = name.split(";", 2);
        if (!Command.STATUS.isFor(new Duties(caller, policy))) {
            return Optional.empty();
        }
        var counting = new Counting(concerns, intake, caller, today);
        return Slice.read(parts.length > 1 ? parts[1] : "")
                .filter(counting::mayTell)
                .flatMap(slice -> card(new Asked(parts[0], slice, page), caller, policy, counting));
    }

    /** A view that somebody asks for. */
    record Asked(String view, Slice slice, int page) {}

    private Optional<Card> card(Asked asked, Caller caller, Policy policy, Counting counting) {
        var standing = new StatusCards(words, counting, unsigned, caller, policy);
        var listed = new ListedMatters(words, counting, caller, policy);
        var slice = asked.slice();
        return switch (asked.view()) {
            case "status" -> Optional.of(standing.status(slice));
            case "status-teams", "status-categories", "status-ages" ->
                    Optional.of(standing.breakdown(asked));
            case "overdue" -> Optional.of(listed.overdue(asked));
            case "due" -> Optional.of(listed.thisWeek(asked));
            case "caseload" ->
                    Optional.of(new CaseloadCards(words, counting, caller).card(asked.page()));
            case "children" ->
                    Optional.of(new CaseloadCards(words, counting, caller).children(asked));
            case "themes", "themes-categories", "themes-teams" ->
                    slice.span()
                            .map(span -> new ThemeCards(words, counting, policy).card(asked, span));
            case "rows" -> Optional.of(listed.rows(asked));
            default -> Optional.empty();
        };
    }
}
