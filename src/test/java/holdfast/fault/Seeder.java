package holdfast.fault;

import holdfast.concern.Act.Actor;
import holdfast.concern.Concern;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Concerns.Outcome;
import holdfast.concern.Decision;
import holdfast.concern.Process;
import holdfast.concern.Process.Opening;
import holdfast.concern.Reference;
import holdfast.concern.Text;
import holdfast.notice.Messenger.Outcome.Taken;
import holdfast.notice.Notice;
import holdfast.people.Child;
import holdfast.people.Directory;
import holdfast.people.Directory.Subject;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.storage.Cabinet;
import holdfast.story.Buckinghamshire;
import holdfast.workingday.London;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fills a store as if a council had worked with Holdfast for weeks: notifications that all run out
 * of time at nine o'clock on Tuesday 6 May 2025, after the bank holiday.
 */
final class Seeder {

    static final Instant NINE = Instant.parse("2025-05-06T08:00:00Z");

    private static final Instant SENT = Instant.parse("2025-04-16T09:00:00Z");
    private static final Instant REMINDED = Instant.parse("2025-05-02T11:00:00Z");

    private final Process process = new Buckinghamshire().inForce(Buckinghamshire.AUTHORITY);
    private final Directory directory;
    private final List<Child> children;

    Seeder(Directory directory) {
        this.directory = directory;
        this.children = List.copyOf(directory.children());
    }

    /** Everybody has the app, and is reached there. */
    static void reachable(Cabinet cabinet, Directory directory, String serviceUrl) {
        for (var person : directory.people()) {
            var address =
                    """
                    {"channelId":"msteams","serviceUrl":"%s","bot":{"id":"28:holdfast"},\
                    "user":{"id":"29:%s","aadObjectId":"%s"},\
                    "conversation":{"id":"a:%s","conversationType":"personal"}}\
                    """
                            .formatted(serviceUrl, person.id(), person.id(), person.id());
            cabinet.mailboxes()
                    .change(directory.authority(), person.id(), box -> box.reachedAt(address));
        }
    }

    /** One more than there are, which the IRO has called urgent; gives its reference. */
    String urgent(Cabinet cabinet) {
        return due(cabinet, 1, Set.of("urgent")).getFirst();
    }

    /** So many, in turn for each child, under the next references; gives these. */
    List<String> due(Cabinet cabinet, int many) {
        return due(cabinet, many, Set.of());
    }

    private List<String> due(Cabinet cabinet, int many, Set<String> besides) {
        var first = cabinet.concerns().last(directory.authority()).map(Reference::next);
        var next = first.orElse(Reference.FIRST);
        var refs = new ArrayList<String>();
        while (refs.size() < many) {
            if (due(cabinet, next, besides)) {
                refs.add(next.toString());
            }
            next = next.next();
        }
        return refs;
    }

    /** The id of the team manager who owes the answer to one of them. */
    String manager(String ref) {
        var child = child(Reference.read(ref).orElseThrow());
        return directory.holders(new Role("team-manager"), child).getFirst().id().value();
    }

    private Child child(Reference ref) {
        return children.get((int) (ref.number() % children.size()));
    }

    private boolean due(Cabinet cabinet, Reference ref, Set<String> besides) {
        var child = child(ref);
        var text = new Text("seed-" + ref, "salt", "Seeded as " + ref);
        var bound = new Text.Bound(London.day(SENT), Optional.of(ref), "seed-" + ref);
        cabinet.texts().keep(directory.authority(), List.of(text), bound);
        var said = new HashMap<>(Map.of("text", text.ref()));
        besides.forEach(name -> said.put(name, text.ref()));
        var begun = heard(begun(ref, child, said), SENT);
        var waiting = heard(process.wake(begun, REMINDED).concern(), REMINDED);
        return cabinet.concerns().add(process.filing(waiting, REMINDED)) == Outcome.KEPT;
    }

    private Concern begun(Reference ref, Child child, Map<String, Text.Ref> said) {
        var opening =
                new Opening(
                        directory.authority(),
                        Kind.NOTIFICATION,
                        Subject.of(List.of(child.id())),
                        Optional.of("visits"),
                        said,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        List.of());
        var by = new Actor(iro(child), Set.of(Role.IRO));
        var decision = process.open(ref, opening, by, "seed-" + ref, SENT);
        return ((Decision.Change) decision).concern();
    }

    private static PersonId iro(Child child) {
        return child.iro().orElseThrow();
    }

    /** What was owed before came long ago. */
    private Concern heard(Concern concern, Instant when) {
        return concern.withNotices(
                concern.notices().stream()
                        .map(notice ->
                                notice.next().isEmpty() ? notice : heard(concern, notice, when))
                        .toList());
    }

    private Notice heard(Concern concern, Notice notice, Instant when) {
        var to = process.reached(concern, notice.to(), directory).getFirst().id();
        return notice.tried(to, new Taken("m-0"), when);
    }
}
