package holdfast.config;

import holdfast.teams.Member;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something that the channel has signed and passes on, and which is bad all the same. Whatever it
 * is, no concern there is must be another after it than before.
 *
 * @param number its class in the list of bad inputs, 1 to 76
 * @param name what is bad about it
 * @param says a part of what the bot answers; blank when it says nothing at all
 */
record LiveInput(int number, String name, Member by, ObjectNode activity, String says) {

    /** Whether it is bad only for whoever shows it, and a record like any other. */
    boolean isRecorded() {
        return LiveTexts.RECORDED.contains(number);
    }

    @Override
    public String toString() {
        return "%d %s".formatted(number, name);
    }
}
