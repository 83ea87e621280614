package holdfast.conversation;

import holdfast.card.Card.Button;
import holdfast.card.Card.Row;
import holdfast.concern.Concerns.Summary;
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
                summary.stage()
                        .map(id -> Refusals.title(policy, id))
                        .orElseGet(() -> words.say("kind." + summary.kind().word()));
        var about = about(summary, caller);
        var title = words.say("row.title", summary.ref(), about, stage);
        var data = Data.of("ref", summary.ref().toString(), "card", "list");
        var open = Button.of("show", words.say("button.open"), data);
        return new Row(words.inert(title), words.inert(line(summary, caller)), List.of(open));
    }

    private String about(Summary summary, Caller caller) {
        var children = Facts.children(summary.subject());
        return switch (summary.subject().children().size()) {
            case 0 -> Facts.team(caller, summary.subject());
            case 1 -> words.say("about.child", children);
            default -> words.say("about.children", children);
        };
    }

    private String line(Summary summary, Caller caller) {
        var who =
                summary.owing()
                        .map(role ->
                                words.say(
                                        "fact.who",
                                        caller.holders(role, summary.subject()),
                                        role.title()))
                        .orElse("");
        return switch (summary.standing()) {
            case "informal", "at-stage" ->
                    words.say(
                            summary.lapsed() ? "row.lapsed" : "row.waiting",
                            who,
                            summary.due().orElseThrow());
            case "accepted" -> words.say("row.accepted");
            case "told" -> words.say("row.told");
            default -> words.say("row.decision", who);
        };
    }
}
