package holdfast.conversation;

import holdfast.card.Card.Button;
import holdfast.card.Card.Row;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Concerns.Summary;
import holdfast.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Concerns as lines of a list, each of which can be opened. */
final class Rows {

    /** A card stays well under 25 KB with so many rows. */
    private static final int PAGE = 20;

    private final Words words;

    Rows(Words words) {
        this.words = words;
    }

    /** A page; the last one, when there are not so many. */
    List<Row> page(String list, List<Summary> all, Caller caller, Policy policy, int wanted) {
        return page(list, all, caller, policy, wanted, _ -> "");
    }

    /**
     * The same.
     *
     * @param beside what else is said of each
     */
    List<Row> page(
            String list,
            List<Summary> all,
            Caller caller,
            Policy policy,
            int wanted,
            Function<Summary, String> beside) {
        var last = Math.max(1, (all.size() + PAGE - 1) / PAGE);
        var page = Math.min(wanted, last);
        var rows = new ArrayList<Row>();
        all.stream()
                .skip((page - 1L) * PAGE)
                .limit(PAGE)
                .forEach(it -> rows.add(row(it, caller, policy, beside.apply(it))));
        if (page < last) {
            var data = Data.of("arg", list + " " + (page + 1));
            var more = Button.of("list", words.say("button.more"), data);
            rows.add(new Row(words.say("list.more", all.size() - page * PAGE), "", List.of(more)));
        }
        return rows;
    }

    /** What a list says of one concern, with the button that opens it. */
    Row of(Summary summary, Caller caller, Policy policy) {
        return row(summary, caller, policy, "");
    }

    /** The same, with something more behind it. */
    Row row(Summary summary, Caller caller, Policy policy, String beside) {
        var data = Data.of("ref", summary.ref().toString(), "card", "list");
        var open = Button.of("show", words.say("button.open"), data);
        return new Row(
                words.inert(title(summary, caller, policy)),
                words.inert((line(summary, caller, policy) + " " + beside).strip()),
                List.of(open));
    }

    /** Which concern it is, about whom, and where it stands. */
    String title(Summary summary, Caller caller, Policy policy) {
        return words.say(
                "row.title", summary.ref(), about(summary, caller), stage(summary, policy));
    }

    /** A concern that is at no stage is an informal one. */
    private static String kind(Summary summary) {
        return summary.kind() == Kind.CONCERN ? "informal" : summary.kind().word();
    }

    /** The stage it is at, or what it is. */
    private String stage(Summary summary, Policy policy) {
        return summary.kind() == Kind.CHANGE
                ? Facts.change(policy, summary.category())
                : summary.stage()
                        .map(id -> Refusals.title(policy, id))
                        .orElseGet(() -> words.say("kind." + kind(summary)));
    }

    private String about(Summary summary, Caller caller) {
        var children = Facts.children(summary.subject());
        return switch (summary.subject().children().size()) {
            case 0 -> Facts.team(caller, summary.subject());
            case 1 -> words.say("about.child", children);
            default -> words.say("about.children", children);
        };
    }

    private String unseen(Summary summary, String who) {
        return summary.due()
                .map(due ->
                        words.say(
                                summary.lapsed() ? "row.change-late" : "row.change-due", who, due))
                .orElseGet(() -> words.say("row.change", who));
    }

    /** Whose turn it is, and until when. */
    String line(Summary summary, Caller caller, Policy policy) {
        var who =
                summary.owing()
                        .map(role ->
                                words.say(
                                        "fact.who",
                                        caller.holders(role, summary),
                                        words.role(role)))
                        .orElse("");
        return switch (summary.standing()) {
            case "informal", "at-stage" ->
                    summary.due()
                            .map(due -> waiting(summary, caller, policy, who, due))
                            .orElseGet(() -> words.say("row.recorded", who));
            case "accepted" -> words.say("row.accepted");
            case "told" ->
                    summary.kind() == Kind.CHANGE ? unseen(summary, who) : words.say("row.told");
            case "closed" -> words.say(summary.kind().told() ? "row.seen" : "row.closed");
            case "withdrawn" -> words.say("row.withdrawn");
            default -> words.say("row.decision", who);
        };
    }

    /** Where nobody is asked for anything, the IRO decides once the time is over. */
    private String waiting(
            Summary summary, Caller caller, Policy policy, String who, LocalDate due) {
        var nobody =
                summary.stage()
                        .flatMap(policy::stage)
                        .filter(stage -> stage.asks().isEmpty())
                        .isPresent();
        if (!nobody && caller.owes(summary)) {
            return words.say(summary.lapsed() ? "row.lapsed-own" : "row.waiting-own", due);
        }
        if (summary.lapsed()) {
            return words.say(nobody ? "row.settled" : "row.lapsed", who, due);
        }
        return words.say(nobody ? "row.settling" : "row.waiting", who, due);
    }
}
