package holdfast.people;

import static java.util.Objects.requireNonNull;

/**
 * What somebody is to the council, such as team manager: data of the directory and the policy, not
 * code.
 *
 * @param id its kebab-case word, such as {@code team-manager}
 */
public record Role(String id) implements Comparable<Role> {

    /** The Independent Reviewing Officer of a child. */
    public static final Role IRO = new Role("iro");

    /** The manager of the IRO service. */
    public static final Role IRO_MANAGER = new Role("iro-manager");

    /** The social worker of a child. */
    public static final Role SOCIAL_WORKER = new Role("social-worker");

    public Role {
        requireNonNull(id);
    }

    /** The role in plain words, for a sentence: {@code team manager}, {@code IRO manager}. */
    public String title() {
        return id.replace('-', ' ')
                .replaceFirst("^iro\\b", "IRO")
                .replaceFirst(" qa$", " for quality assurance");
    }

    @Override
    public int compareTo(Role other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
