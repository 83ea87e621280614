package holdfast.rehearsal;

import static com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A line of the journal: something that Teams, or the clock on the wall, would have kept. */
@JsonTypeInfo(use = NAME, property = "what")
@JsonSubTypes({
    @Type(name = "clock", value = Entry.ClockMoved.class),
    @Type(name = "shown", value = Entry.Shown.class),
    @Type(name = "deleted", value = Entry.Deleted.class),
    @Type(name = "installed", value = Entry.Installed.class),
    @Type(name = "removed", value = Entry.Removed.class),
    @Type(name = "posted", value = Entry.Posted.class),
    @Type(name = "allocated", value = Entry.Allocated.class),
    @Type(name = "calendar", value = Entry.Changed.class),
    @Type(name = "numbered", value = Entry.Numbered.class),
    @Type(name = "emptying", value = Entry.Emptying.class),
    @Type(name = "emptied", value = Entry.Emptied.class)
})
sealed interface Entry {

    /** The clock has been moved, or stood there at the very first start. */
    record ClockMoved(Instant now) implements Entry {}

    /** An activity is in a chat; one with the same id gives way to it. */
    record Shown(String chat, JsonNode activity) implements Entry {}

    /** An activity has left a chat. */
    record Deleted(String chat, String activity) implements Entry {}

    /**
     * The bot has been installed for a person.
     *
     * @param at where it then called Teams back
     */
    record Installed(String person, String at) implements Entry {}

    /** The bot has been removed for a person. */
    record Removed(String person) implements Entry {}

    /** A person holds these posts from now on, and no others. */
    record Posted(String authority, String person, List<Place> posts) implements Entry {

        /** A role in a team. */
        record Place(String role, String team) {}
    }

    /** A child is in this team and has this IRO from now on. */
    record Allocated(
            String authority,
            String child,
            String team,
            Optional<String> iro,
            Optional<LocalDate> until)
            implements Entry {}

    /**
     * The calendar has been changed.
     *
     * @param authority at which council; at every one, when empty
     * @param add days that do not count from now on
     * @param remove days that count from now on
     */
    record Changed(
            Optional<String> authority, List<LocalDate> add, List<LocalDate> remove, String why)
            implements Entry {}

    /** Ids of activities up to this one, itself not among them, may have been given. */
    record Numbered(long below) implements Entry {}

    /** A rehearsal begins again: the store is about to be emptied. */
    record Emptying() implements Entry {}

    /** The store has been emptied. */
    record Emptied() implements Entry {}
}
