package holdfast.conversation;

import java.util.Map;

/** What specifications of typed lines have in common: what happened before, and what is read. */
final class Lines {

    private final Chats chats;

    Lines(Chats chats) {
        this.chats = chats;
    }

    /** A sentence, or all that the bot writes on its card. */
    static String shown(Reply reply) {
        var message = reply.messages().getFirst();
        return message.card().map(card -> Seen.of(card).text()).orElse(message.text());
    }

    /** Brings about what was so before: {@code nothing}, {@code raised}, {@code answered} … */
    void happens(String when) {
        var iro = chats.who("iro");
        switch (when) {
            case "nothing" -> {}
            case "draft" -> chats.say(iro, "raise 1001 5 No visits since March");
            case "notified" -> {
                chats.say(iro, "notify 1001 5 No visits since March");
                chats.say(iro, "yes");
            }
            case "raised" -> chats.raised();
            default -> {
                chats.raised();
                moves(when);
            }
        }
    }

    private void moves(String when) {
        var iro = chats.who("iro");
        switch (when) {
            case "held" -> chats.say(chats.who("iro-manager"), "hold C-1001 because a court asked");
            case "answered" -> chats.answered("C-1001");
            case "accepted" -> {
                chats.answered("C-1001");
                chats.press(iro, "accept", "C-1001", Map.of());
            }
            case "refused" -> {
                chats.answered("C-1001");
                chats.press(iro, "refuse", "C-1001", Map.of("reason", "Too late"));
            }
            case "stage-3" ->
                    chats.press(
                            iro, "escalate", "C-1001", Map.of("stage", "stage-3", "reason", "Now"));
            case "withdrawn" ->
                    chats.press(iro, "withdraw", "C-1001", Map.of("reason", "It took place"));
            case "void" -> chats.press(iro, "void", "C-1001", Map.of("reason", "Wrong child"));
            default -> throw new IllegalArgumentException(when);
        }
    }
}
