package holdfast.conversation;

import java.util.Set;

/** What can be done with a matter that is there, by the verbs that programs meet. */
final class Acts {

    /** All of them. */
    static final Set<String> ALL =
            Set.of(
                    "acknowledge",
                    "answer",
                    "convene",
                    "minutes",
                    "ask",
                    "accept",
                    "refuse",
                    "escalate",
                    "set",
                    "extend",
                    "pass",
                    "wait",
                    "done",
                    "finished",
                    "redate",
                    "cafcass",
                    "legal",
                    "complaint",
                    "hearing",
                    "correct",
                    "note",
                    "filed",
                    "hold",
                    "release",
                    "erase",
                    "withdraw",
                    "void",
                    "reopen");

    /** Those whose form comes first when nothing at all was filled in. */
    private static final Set<String> FORM_FIRST =
            Set.of(
                    "convene",
                    "minutes",
                    "set",
                    "extend",
                    "pass",
                    "wait",
                    "redate",
                    "cafcass",
                    "legal",
                    "complaint",
                    "hearing",
                    "correct",
                    "note",
                    "hold",
                    "release",
                    "reopen");

    /** Those that ask for nothing. */
    private static final Set<String> PRESSED = Set.of("acknowledge", "done", "finished", "filed");

    /** Those in whose form actions are agreed, row by row. */
    private static final Set<String> WITH_ACTIONS = Set.of("answer", "minutes");

    private Acts() {}

    /** Whether its form comes first, since nothing at all was filled in. */
    static boolean opens(Wish wish) {
        return wish.inputs().isEmpty() && FORM_FIRST.contains(wish.verb());
    }

    /** Whether it asks for anything; a press is enough for the others. */
    static boolean hasForm(String verb) {
        return ALL.contains(verb) && !PRESSED.contains(verb);
    }

    static boolean agreesActions(String verb) {
        return WITH_ACTIONS.contains(verb);
    }
}
