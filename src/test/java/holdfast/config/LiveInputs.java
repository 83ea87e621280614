package holdfast.config;

import holdfast.teams.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/**
 * The bad inputs that come in at the door, class by class: what is answered is said by the bot.
 *
 * @param iro of child 2001, about whom a concern is open
 * @param other the IRO of child 2003
 * @param owes who owes the answer to it
 * @param apart somebody of the same council who may not know of it
 * @param foreign somebody of another council
 * @param ref the concern
 */
record LiveInputs(Member iro, Member other, Member owes, Member apart, Member foreign, String ref) {

    /** Whatever people write in these inputs has this word in it, and no log may have it. */
    static final String WORDS = "quixotic";

    /** Classes with a test of their own, since one activity and its answer cannot show them. */
    static final Map<Integer, String> ELSEWHERE =
            Map.of(
                    14, "holdfast.config.BadInputsIT",
                    15, "holdfast.teams.SlowCallersTest",
                    25, "holdfast.config.RealModeTest",
                    54, "holdfast.config.BadInputsIT",
                    56, "holdfast.conversation.SizesTest",
                    76, "holdfast.config.BadInputsIT");

    /** Formulas in an export: there is no export yet that could hold one. */
    static final Set<Integer> NOT_BUILT = Set.of(71);

    List<LiveInput> all() {
        var all = new ArrayList<LiveInput>();
        all.addAll(LiveKinds.of(this));
        all.addAll(LiveCards.of(this));
        all.addAll(LiveTexts.of(this));
        all.forEach(LiveInputs::inAChatOfItsOwn);
        return all;
    }

    /** The bot speaks slowly in one chat, as Teams wants it, and these are many. */
    private static void inAChatOfItsOwn(LiveInput input) {
        var chat = (ObjectNode) input.activity().get("conversation");
        if (chat.get("id").asString().equals(input.by().chat())) {
            chat.put("id", "a:" + UUID.randomUUID());
        }
    }

    /** A line of somebody, spoilt. */
    static LiveInput said(
            int number,
            String name,
            Member by,
            String text,
            Consumer<ObjectNode> spoils,
            String says) {
        var activity = by.says(text);
        spoils.accept(activity);
        return new LiveInput(number, name, by, activity, says);
    }

    static LiveInput said(int number, String name, Member by, String text, String says) {
        return said(number, name, by, text, _ -> {}, says);
    }

    static LiveInput pressed(
            int number,
            String name,
            Member by,
            String verb,
            Map<String, String> data,
            String says) {
        return new LiveInput(number, name, by, by.presses(verb, data), says);
    }
}
