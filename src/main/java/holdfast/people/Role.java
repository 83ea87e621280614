package holdfast.people;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;

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

    /** Whoever hears complaints about the service. */
    public static final Role COMPLAINTS_MANAGER = new Role("complaints-manager");

    /** The council's lawyers. */
    public static final Role LEGAL = new Role("legal");

    /** Whoever looks after Holdfast at the council. */
    public static final Role ADMIN = new Role("admin");

    /** The roles Holdfast has a name for. A policy may add its own. */
    public static final List<Role> KNOWN =
            Stream.of(
                            "iro",
                            "iro-manager",
                            "social-worker",
                            "assistant-team-manager",
                            "team-manager",
                            "service-manager",
                            "head-of-service",
                            "service-director",
                            "assistant-director",
                            "assistant-director-qa",
                            "director-of-childrens-services",
                            "business-support",
                            "business-support-manager",
                            "board-business-manager",
                            "complaints-manager",
                            "legal",
                            "guardian",
                            "admin")
                    .map(Role::new)
                    .toList();

    public Role {
        requireNonNull(id);
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
