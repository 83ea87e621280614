package holdfast.people;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Somebody who works for a council or with it, and the posts they hold there.
 *
 * <p>One person may hold several roles, and one role may be held by different people in different
 * teams (R1.2).
 *
 * @param posts in the order the directory gives them; none for somebody who has left their posts
 */
public record Person(Authority authority, PersonId id, String name, List<Post> posts) {

    public Person {
        requireNonNull(authority);
        requireNonNull(id);
        requireNonNull(name);
        posts = List.copyOf(posts);
    }

    /** Whether any of their posts has this role, in whatever team. */
    public boolean holds(Role role) {
        return posts.stream().anyMatch(post -> post.role().equals(role));
    }
}
