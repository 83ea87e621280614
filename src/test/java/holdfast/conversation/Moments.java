package holdfast.conversation;

import java.util.List;
import java.util.Map;

/** Where a concern can stand, and how it comes to stand there. */
final class Moments {

    static final List<String> ALL =
            List.of(
                    "informal",
                    "informal and late",
                    "stage 1",
                    "stage 1 and seen",
                    "stage 1 and late",
                    "stage 3",
                    "answered",
                    "asked",
                    "refused",
                    "accepted",
                    "done in part",
                    "closed",
                    "withdrawn",
                    "void");

    private final Chats chats;

    Moments(Chats chats) {
        this.chats = chats;
    }

    /** The reference of a new concern that stands there. */
    String reach(String moment) {
        var iro = chats.who("iro");
        var verb = moment.startsWith("informal") ? "notify" : "raise";
        var started =
                chats.press(
                        iro,
                        verb,
                        Map.of("card", "card-" + chats.count()),
                        Map.of("child", "1001", "category", "visits", "text", "No visits"));
        var ref = Seen.inPlace(started).title().split(":")[0];
        var manager = chats.who("team-manager");
        switch (moment) {
            case "informal", "stage 1" -> {}
            case "informal and late", "stage 1 and late" -> chats.until("2025-06-30T10:00");
            case "stage 1 and seen" -> chats.press(manager, "acknowledge", ref, Map.of());
            case "stage 3" ->
                    chats.press(iro, "escalate", ref, Map.of("stage", "stage-3", "reason", "Now"));
            case "withdrawn" -> chats.press(iro, "withdraw", ref, Map.of("reason", "Took place"));
            case "void" -> chats.press(iro, "void", ref, Map.of("reason", "Wrong child"));
            default -> {
                answered(ref);
                judged(ref, moment);
            }
        }
        return ref;
    }

    private void answered(String ref) {
        var worker = chats.who("social-worker").id().value();
        chats.press(
                chats.who("team-manager"),
                "answer",
                ref,
                Map.of(
                        "position", "will-do",
                        "action1", "Visit",
                        "person1", worker,
                        "date1", "2025-12-01",
                        "action2", "Book the dentist",
                        "person2", worker,
                        "date2", "2025-12-01"));
    }

    private void judged(String ref, String moment) {
        var iro = chats.who("iro");
        switch (moment) {
            case "answered" -> {}
            case "asked" -> chats.press(iro, "ask", ref, Map.of("text", "Who?"));
            case "refused" -> chats.press(iro, "refuse", ref, Map.of("reason", "Too late"));
            case "accepted" -> chats.press(iro, "accept", ref, Map.of());
            case "done in part" -> done(ref, 1);
            case "closed" -> done(ref, 2);
            default -> throw new IllegalArgumentException(moment);
        }
    }

    private void done(String ref, int actions) {
        var iro = chats.who("iro");
        chats.press(iro, "accept", ref, Map.of());
        for (var n = 1; n <= actions; n++) {
            chats.press(iro, "done", Map.of("ref", ref, "arg", Integer.toString(n)), Map.of());
        }
    }
}
