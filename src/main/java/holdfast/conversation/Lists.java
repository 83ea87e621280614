package holdfast.conversation;

import holdfast.card.Card;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Concerns;
import holdfast.concern.Concerns.Summary;
import holdfast.concern.Process;
import holdfast.people.Role;
import holdfast.policy.Policy;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Lists of open concerns: an IRO's own, what a manager owes, and how everything stands. They cost
 * what is open, not what is stored.
 */
final class Lists {

    private static final Comparator<Summary> SOONEST =
            Comparator.comparing((Summary summary) -> summary.due().orElse(LocalDate.MAX))
                    .thenComparing(Summary::ref);

    private final Words words;
    private final Concerns concerns;
    private final Counts counts;
    private final Rows rows;

    Lists(Words words, Concerns concerns) {
        this.words = words;
        this.concerns = concerns;
        this.counts = new Counts(words);
        this.rows = new Rows(words);
    }

    /** A page of the list of that name; empty when it is not for this person, or there is none. */
    Optional<Card> card(String name, Caller caller, Process process, LocalDate today, int page) {
        return switch (name) {
            case "mine" ->
                    Command.MINE.isFor(new Duties(caller, process.policy()))
                            ? Optional.of(mine(caller, process.policy(), page))
                            : Optional.empty();
            case "owed" -> Optional.of(owed(caller, process.policy(), page));
            case "status" ->
                    Command.STATUS.isFor(new Duties(caller, process.policy()))
                            ? Optional.of(status(caller, process.policy(), today, page))
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Card mine(Caller caller, Policy policy, int page) {
        var all =
                open(
                        caller,
                        summary ->
                                summary.subject().children().isEmpty()
                                        ? summary.raisedBy().equals(caller.id())
                                        : caller.rolesFor(summary.subject()).contains(Role.IRO));
        return listing("mine", all, caller, policy, page);
    }

    private Card owed(Caller caller, Policy policy, int page) {
        var all =
                open(
                        caller,
                        summary ->
                                summary.owing()
                                        .filter(caller.rolesFor(summary.subject())::contains)
                                        .isPresent());
        return listing("owed", all, caller, policy, page);
    }

    private List<Summary> open(Caller caller, Predicate<Summary> whose) {
        return concerns.open(caller.authority()).stream().filter(whose).sorted(SOONEST).toList();
    }

    private Card listing(String name, List<Summary> all, Caller caller, Policy policy, int page) {
        var lead =
                all.isEmpty()
                        ? words.say("list." + name + ".none")
                        : words.say("list." + name, all.size());
        return new Card.Listing(
                words.say("title." + name), lead, rows.page(name, all, caller, policy, page));
    }

    private Card status(Caller caller, Policy policy, LocalDate today, int page) {
        var open = open(caller, summary -> caller.mayOversee(summary.subject()));
        var all = open.stream().filter(summary -> !summary.kind().told()).toList();
        var beside = open.stream().filter(summary -> summary.kind().told()).toList();
        var overdue = all.stream().filter(Summary::lapsed).toList();
        var lead =
                all.isEmpty()
                        ? words.say("status.none")
                        : words.say("status.open", all.size(), overdue.size());
        return new Card.Status(
                words.say("title.status", today),
                lead,
                counts.of(
                        all,
                        beside,
                        praised(caller, today),
                        policy,
                        today,
                        caller.roles().contains(Role.IRO_MANAGER)),
                rows.page("status", overdue, caller, policy, page));
    }

    /** How often good practice was recognised since the quarter began, whatever became of it. */
    private long praised(Caller caller, LocalDate today) {
        var now = YearMonth.from(today);
        var first = now.minusMonths((now.getMonthValue() - 1) % 3);
        return Stream.iterate(first, month -> !month.isAfter(now), month -> month.plusMonths(1))
                .flatMap(month -> concerns.raised(caller.authority(), Kind.PRAISE, month).stream())
                .filter(summary -> !summary.standing().equals("void"))
                .filter(summary -> caller.mayOversee(summary.subject()))
                .count();
    }
}
