package holdfast.concern;

import static holdfast.concern.Matter.text;
import static holdfast.story.Buckinghamshire.AUTHORITY;
import static java.nio.charset.StandardCharsets.UTF_8;

import holdfast.concern.Act.Actor;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Process.Opening;
import holdfast.people.Directory.Subject;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.people.TeamId;
import holdfast.policy.PolicyReader;
import holdfast.policy.PolicyReader.Reading;
import holdfast.policy.StageId;
import holdfast.story.Buckinghamshire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The processes of several councils, shipped or made up, over England's calendar. */
final class Council {

    static final Process BUCKINGHAMSHIRE = Matter.PROCESS;
    static final Process YORK = shipped("york");

    static final Process HULL = shipped("hull");
    static final Process LUTON = shipped("luton");

    /** A council with all that the shipped ones leave out. */
    static final Process MIDSHIRE = of(midshire());

    /** Buckinghamshire, had it given the IRO days to see a significant change. */
    static final Process TIMED =
            of(
                    read(Path.of("bot/policies/buckinghamshire.yaml"))
                            .replace(
                                    "  source: section 3.2; appendix 2\n",
                                    """
                                      within: 5 working days of told
                                      remind: 1 working day before
                                      again: every 2 working days
                                      tell: [iro-manager]
                                      source: section 3.2; appendix 2
                                    """));

    private Council() {}

    /** A council by its short name. */
    static Process named(String council) {
        return switch (council) {
            case "buckinghamshire" -> BUCKINGHAMSHIRE;
            case "york" -> YORK;
            case "hull" -> HULL;
            case "luton" -> LUTON;
            case "midshire" -> MIDSHIRE;
            case "timed" -> TIMED;
            default -> throw new AssertionError(council);
        };
    }

    static Process of(String yaml) {
        var days = Buckinghamshire.calendar().of(AUTHORITY.id());
        return switch (PolicyReader.read("made-up.yaml", yaml)) {
            case Reading.Loaded(var policy) -> new Process(policy, days);
            case Reading.Refused refused -> throw new AssertionError(refused.message());
        };
    }

    /** Midshire's policy with something else in it. */
    static Process midshire(String from, String to) {
        assertContains(from);
        return of(midshire().replace(from, to));
    }

    private static void assertContains(String from) {
        if (!midshire().contains(from)) {
            throw new AssertionError(from);
        }
    }

    private static Process shipped(String name) {
        return of(read(Path.of("bot/policies", name + ".yaml")));
    }

    private static String midshire() {
        return read(Path.of("src/test/resources/holdfast/concern/midshire.yaml"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody in that post, the same person each time. */
    static Actor actor(String role) {
        return role.equals("iro")
                ? Matter.IRO
                : new Actor(new PersonId("the-" + role), Set.of(new Role(role)));
    }

    /** A concern with all that any council wants filled in. */
    static Matter raised(String council, String at) {
        return Matter.opened(named(council), filled(Kind.CONCERN), at);
    }

    static Matter notified(String council, String at) {
        return Matter.opened(named(council), filled(Kind.NOTIFICATION), at);
    }

    /** A concern that has gone straight to a stage. */
    static Matter raisedAt(String council, String stage, String at) {
        return Matter.opened(named(council), at(filled(Kind.CONCERN), stage), at);
    }

    /** Something that is only told, about the child or, for a service concern, about a team. */
    static Matter told(String council, Kind kind, String at) {
        return Matter.opened(named(council), telling(kind), at);
    }

    static Opening telling(Kind kind) {
        return kind == Kind.SERVICE
                ? about(Subject.of(new TeamId("north-1")), filled(kind))
                : filled(kind);
    }

    static Opening filled(Kind kind) {
        return saying(
                Matter.opening(kind, Optional.empty(), Optional.empty()),
                "text",
                "informal",
                "impact",
                "reason");
    }

    static Opening at(Opening opening, String stage) {
        return new Opening(
                opening.authority(),
                opening.kind(),
                opening.subject(),
                opening.category(),
                opening.particulars(),
                opening.by(),
                Optional.of(new StageId(stage)),
                opening.review(),
                opening.urgent(),
                opening.links());
    }

    static Opening urgent(Opening opening) {
        return new Opening(
                opening.authority(),
                opening.kind(),
                opening.subject(),
                opening.category(),
                opening.particulars(),
                opening.by(),
                opening.at(),
                opening.review(),
                true,
                opening.links());
    }

    static Opening about(Subject subject, Opening opening) {
        return new Opening(
                opening.authority(),
                opening.kind(),
                subject,
                opening.category(),
                opening.particulars(),
                opening.by(),
                opening.at(),
                opening.review(),
                opening.urgent(),
                opening.links());
    }

    static Opening linked(Opening opening, List<Reference> links) {
        return new Opening(
                opening.authority(),
                opening.kind(),
                opening.subject(),
                opening.category(),
                opening.particulars(),
                opening.by(),
                opening.at(),
                opening.review(),
                opening.urgent(),
                links);
    }

    /** The same with these inputs filled in and no others. */
    static Opening saying(Opening opening, String... inputs) {
        var said = new HashMap<String, Text.Ref>();
        for (var input : inputs) {
            said.put(input, text("the " + input));
        }
        return new Opening(
                opening.authority(),
                opening.kind(),
                opening.subject(),
                opening.category(),
                Map.copyOf(said),
                opening.by(),
                opening.at(),
                opening.review(),
                opening.urgent(),
                opening.links());
    }
}
