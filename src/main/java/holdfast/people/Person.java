package holdfast.people;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Somebody who works for a council or with it, and the posts they hold there.
 *
 * <p>One person may hold several roles, and one role may be held by different people in different
 * teams (R1.2).
 *
 * @param posts in the order the directory gives them; none for somebody who has left their posts
 * @param email the address they sign in with, by which Teams finds them; where the council gives it
 */
public record Person(
        Authority authority, PersonId id, String name, List<Post> posts, Optional<String> email) {

    public Person {
        requireNonNull(authority);
        requireNonNull(id);
        requireNonNull(name);
        posts = List.copyOf(posts);
        requireNonNull(email);
    }

    /** Somebody whose address is not known. */
    public Person(Authority authority, PersonId id, String name, List<Post> posts) {
        this(authority, id, name, posts, Optional.empty());
    }

    /** The same person in these posts. */
    public Person with(List<Post> posts) {
        return new Person(authority, id, name, posts, email);
    }

    /** Whether any of their posts has this role, in whatever team. */
    public boolean holds(Role role) {
        return posts.stream().anyMatch(post -> post.role().equals(role));
    }

    /**
     * Days on which somebody is away, Europe/London, and who stands in for them (R1.3).
     *
     * @param from the first day
     * @param to the last day, not before {@code from}
     * @param cover who has all their posts meanwhile; where nobody is named, the next in line
     * @param told whether they have been told, back again, what happened meanwhile
     */
    public record Absence(
            PersonId person, LocalDate from, LocalDate to, Optional<PersonId> cover, boolean told) {

        public Absence {
            requireNonNull(person);
            requireNonNull(cover);
            if (to.isBefore(from)) {
                throw new IllegalArgumentException(to + " is before " + from);
            }
        }

        /** An absence that is to come. */
        public Absence(PersonId person, LocalDate from, LocalDate to, Optional<PersonId> cover) {
            this(person, from, to, cover, false);
        }

        /** Whether they are away on that day. */
        public boolean on(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        /** The same, once they have been told what happened meanwhile. */
        public Absence asTold() {
            return new Absence(person, from, to, cover, true);
        }

        /** The same, but over with that day. */
        public Absence until(LocalDate last) {
            return new Absence(person, from, last, cover, told);
        }
    }

    /** Who is away from each council, and when. */
    public interface Absences {

        /** Those that are, those to come, and those of whose time nobody has been told yet. */
        List<Absence> of(Authority authority);

        /**
         * Changes them, reading again and deciding anew when somebody else came first.
         *
         * @return as they are kept now
         */
        List<Absence> change(Authority authority, UnaryOperator<List<Absence>> change);
    }
}
