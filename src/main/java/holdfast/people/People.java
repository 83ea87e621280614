package holdfast.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who works for each council now.
 *
 * <p>A directory is the whole of what was last read without a problem: never part of a file, and
 * never two editions mixed. One that has been handed out does not change, so whoever decides
 * something asks once and decides by that answer. Whoever must know who holds a role now asks
 * again.
 */
public interface People {

    /** The council's directory in force; empty for a council that Holdfast does not serve. */
    Optional<Directory> directory(Authority authority);

    /**
     * Who alone may know of a child, as somebody has said. It narrows what people may see by their
     * posts, and never widens it.
     *
     * @param named nobody else but the child's IRO and whoever said so; empty when everybody may
     *     know again
     */
    record Restriction(ChildId child, Optional<List<PersonId>> named, PersonId by, Instant at) {

        public Restriction {
            named = named.map(List::copyOf);
        }
    }

    /**
     * What has been said about which children only some people may know of, for good.
     *
     * <p>{@code RestrictionsContract} is the specification.
     */
    interface Restrictions {

        /** All that was ever said at that council, the earliest first. */
        List<Restriction> all(Authority authority);

        /**
         * Keeps what somebody has said; the same operation again changes nothing.
         *
         * @return whether it was kept now
         */
        boolean add(Authority authority, String operation, Restriction restriction);
    }

    /** The same people, under these restrictions as they are at each moment. */
    static People under(People people, Restrictions restrictions) {
        return authority ->
                people.directory(authority)
                        .map(directory -> directory.under(restrictions.all(authority)));
    }

    /** Somebody of that council; empty for a stranger, a leaver, or a person of another council. */
    default Optional<Person> person(Authority authority, PersonId id) {
        return directory(authority).flatMap(directory -> directory.person(id));
    }

    /**
     * What sets one directory apart from the one before it, in plain words.
     *
     * @param parts none when both say the same
     */
    record Difference(List<Part> parts) {

        /**
         * A kind of change.
         *
         * @param what what has happened to all of these, such as {@code People who join}
         * @param each whom or what it has happened to, in the order of the directory
         */
        public record Part(String what, List<String> each) {}

        public Difference {
            parts = List.copyOf(parts);
        }

        /** How many changes there are. */
        public int size() {
            return parts.stream().mapToInt(part -> part.each().size()).sum();
        }
    }

    /**
     * The directories that have come into force at each council: when each did, for good, and the
     * files it was read from as long as somebody may still need them.
     */
    interface Imports {

        /**
         * That a directory came into force.
         *
         * @param edition {@link Directory#edition()} at that time
         * @param by who said so; empty when nobody had to
         */
        record Import(String edition, Instant since, Optional<PersonId> by) {}

        /** What is in force; empty as long as nothing was. */
        Optional<Import> inForce(Authority authority);

        /** The files of an edition that is in force or was until now, by name. */
        Map<String, String> files(Authority authority, String edition);

        /**
         * Erases the files of editions that gave way to another before that moment: they name staff
         * who have left and children who are cared for no longer. That they were in force stays.
         *
         * @return how many editions lost their files
         */
        int eraseBefore(Authority authority, Instant before);

        /**
         * Keeps a directory that comes into force.
         *
         * @param files the council's own lines of each file
         * @param instead the edition that is in force until now; empty for the first
         * @return false, and nothing is in force but what was, when {@code instead} is no longer
         */
        boolean keep(
                Authority authority,
                Map<String, String> files,
                Import now,
                Optional<String> instead);
    }
}
