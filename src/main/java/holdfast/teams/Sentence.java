package holdfast.teams;

import holdfast.language.Language;

/** What the edge itself says to a person; everything else is said by the conversation. */
enum Sentence {
    PRIVATE_ONLY("edge.private-only"),
    NAMELESS("edge.nameless"),
    NOTHING_RECORDED("edge.nothing-recorded"),
    NOT_SHOWN("edge.not-shown"),
    ANSWERED("edge.answered"),
    EDITED("edge.edited"),
    ANSWERED_IN_CHAT("edge.answered-in-chat"),
    UNREADABLE_PRESS("edge.unreadable-press"),
    UNKNOWN_REQUEST("edge.unknown-request"),
    ANOTHER_DAY("edge.another-day"),
    NO_FILES("edge.no-files"),
    TOO_MANY("edge.too-many");

    private final String key;

    Sentence(String key) {
        this.key = key;
    }

    String in(Language language, Object... places) {
        return language.say(key, places);
    }
}
