package holdfast.conversation;

import holdfast.card.Card.Button;
import holdfast.card.Card.Row;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Concerns.Summary;
import holdfast.people.ChildId;
import holdfast.policy.Policy;
import java.util.ArrayList;
import java.util.List;

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
        var last = Math.max(1, (all.size() + PAGE - 1) / PAGE);
        var page = Math.min(wanted, last);
        var rows = new ArrayList<Row>();
        all.stream()
                .skip((page - 1L) * PAGE)
                .limit(PAGE)
                .forEach(summary -> rows.add(row(summary, caller, policy)));
        if (page < last) {
            var data = Data.of("arg", list + " " + (page + 1));
            var more = Button.of("list", words.say("button.more"), data);
            rows.add(new Row(words.say("list.more", all.size() - page * PAGE), "", List.of(more)));
        }
        return rows;
    }

    private Row row(Summary summary, Caller caller, Policy policy) {
        var stage =
                summary.kind() == Kind.NOTIFICATION
                        ? policy.notification().title()
                        : summary.stage().map(id -> Refusals.title(policy, id)).orElse("");
        var title = words.say("row.title", summary.ref(), child(summary).number(), stage);
        var data = Data.of("ref", summary.ref().toString(), "card", "list");
        var open = Button.of("show", words.say("button.open"), data);
        return new Row(words.inert(title), words.inert(line(summary, caller)), List.of(open));
    }

    private String line(Summary summary, Caller caller) {
        var who =
                summary.owing()
                        .map(role ->
                                words.say(
                                        "fact.who",
                                        caller.holders(role, child(summary)),
                                        role.title()))
                        .orElse("");
        return switch (summary.standing()) {
            case "informal", "at-stage" ->
                    words.say(
                            summary.lapsed() ? "row.lapsed" : "row.waiting",
                            who,
                            summary.due().orElseThrow());
            case "accepted" -> words.say("row.accepted");
            default -> words.say("row.decision", who);
        };
    }

    static ChildId child(Summary summary) {
        return summary.children().getFirst();
    }
}
