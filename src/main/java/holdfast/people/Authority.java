package holdfast.people;

import static java.util.Objects.requireNonNull;

/**
 * A council: the local authority that looks after the children.
 *
 * @param id its short name in the directory and in settings, such as {@code exampleshire}
 */
public record Authority(String id) implements Comparable<Authority> {

    public Authority {
        requireNonNull(id);
    }

    @Override
    public int compareTo(Authority other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
