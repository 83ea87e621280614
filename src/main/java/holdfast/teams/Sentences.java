package holdfast.teams;

/** What the edge itself says to a person; everything else is said by the conversation. */
final class Sentences {

    static final String PRIVATE_ONLY = "I only do this in a private chat.";

    static final String NAMELESS =
            "Teams does not tell me who you are, so I cannot help you here. Please sign in with"
                    + " your council account.";

    static final String NOTHING_RECORDED =
            "Something went wrong and nothing was recorded. Please try again.";

    static final String NOT_SHOWN =
            "The answer cannot be shown just now. Type help to see what you can do.";

    static final String ANSWERED_IN_CHAT = "The answer is in this chat.";

    static final String UNREADABLE_PRESS =
            "That button could not be read and nothing was recorded. Type help to see what you can"
                    + " do.";

    static final String UNKNOWN_REQUEST = "Holdfast does not do this.";

    private Sentences() {}
}
