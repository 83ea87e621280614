package holdfast.watch;

import holdfast.concern.Act.Actor;
import holdfast.concern.Concern;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Concerns;
import holdfast.concern.Decision.Change;
import holdfast.concern.Process;
import holdfast.concern.Process.Opening;
import holdfast.concern.Processes;
import holdfast.concern.Reference;
import holdfast.concern.Text;
import holdfast.notice.Messenger;
import holdfast.notice.Notice;
import holdfast.people.Authority;
import holdfast.people.Child;
import holdfast.people.ChildId;
import holdfast.people.Directory;
import holdfast.people.Directory.Subject;
import holdfast.people.People;
import holdfast.people.Person;
import holdfast.people.PersonId;
import holdfast.people.Post;
import holdfast.people.Role;
import holdfast.people.Team;
import holdfast.people.TeamId;
import holdfast.storage.Cabinet;
import holdfast.storage.sqlite.SqliteStore;
import holdfast.story.Buckinghamshire;
import holdfast.workingday.CouncilDays;
import holdfast.workingday.London;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A council with as many managers as a test wants, and what is kept of it in one store. */
final class Borough implements People, Processes, AutoCloseable {

    static final Authority COUNCIL = Buckinghamshire.AUTHORITY;
    static final PersonId IRO = new PersonId("iro-1");
    private static final TeamId TOP = new TeamId("top");
    static final Instant RAISED = London.nine(LocalDate.of(2025, 4, 16));

    private final CouncilDays days = Buckinghamshire.calendar().of(COUNCIL.id());
    private final Process process = new Process(Buckinghamshire.policy(), days);
    private final Path folder;
    private final SqliteStore store;
    private final List<Watchman> watchmen = new ArrayList<>();
    private final Directory directory;
    final Cabinet cabinet;

    /** The council's clock, and the machine's. */
    volatile Instant now = RAISED;

    volatile Instant machine = Instant.parse("2026-01-05T00:00:00Z");

    Borough(Path folder, int managers) {
        this.folder = folder;
        this.store = SqliteStore.in(folder);
        this.cabinet = new Cabinet(store);
        this.directory = directory(managers);
        directory
                .people()
                .forEach(person ->
                        cabinet.mailboxes()
                                .change(COUNCIL, person.id(), box -> box.reachedAt("a chat")));
    }

    private static Directory directory(int managers) {
        var teams = new ArrayList<>(List.of(new Team(TOP, "The council", Optional.empty())));
        var people = new ArrayList<Person>();
        Role.KNOWN.forEach(role -> people.add(holds(role + "-1", role.toString(), TOP)));
        var children = new ArrayList<Child>();
        for (var n = 1; n <= managers; n++) {
            var team = new TeamId("team-" + n);
            teams.add(new Team(team, "Team " + n, Optional.of(TOP)));
            people.add(holds("manager-" + n, "team-manager", team));
            people.add(holds("worker-" + n, "social-worker", team));
            children.add(
                    new Child(
                            new ChildId(Integer.toString(1000 + n)),
                            team,
                            Optional.of(new PersonId("worker-" + n)),
                            Optional.of(IRO)));
        }
        return Directory.of(COUNCIL, teams, people, children);
    }

    private static Person holds(String id, String role, TeamId team) {
        return new Person(COUNCIL, new PersonId(id), id, List.of(new Post(new Role(role), team)));
    }

    /** Raises concerns about one manager's children after the other; everybody has been told. */
    void raise(int number) {
        IntStream.rangeClosed(1, number).forEach(n -> raise(n, Set.of(), true));
    }

    /**
     * @param told whether everybody has been told already
     */
    void raise(int number, Set<String> particulars, boolean told) {
        var child = 1001 + (number - 1) % directory.children().size();
        var said = new HashMap<String, Text.Ref>();
        Stream.concat(Stream.of("text"), particulars.stream())
                .forEach(name -> said.put(name, new Text(name + number, "salt", "x").ref()));
        var opening =
                new Opening(
                        COUNCIL,
                        Kind.CONCERN,
                        Subject.of(List.of(new ChildId(Integer.toString(child)))),
                        Optional.of("health-needs"),
                        said,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        particulars.contains("urgent"),
                        List.of());
        var iro = new Actor(IRO, Set.of(Role.IRO));
        var opened =
                (Change) process.open(new Reference(number), opening, iro, "act-" + number, now);
        var concern = told ? told(opened.concern()) : opened.concern();
        cabinet.concerns().add(process.filing(concern, now));
    }

    private Concern told(Concern concern) {
        return concern.withNotices(
                concern.notices().stream()
                        .map(it ->
                                it.tried(
                                        process.reached(concern, it.to(), directory)
                                                .getFirst()
                                                .id(),
                                        new Messenger.Outcome.Taken("old"),
                                        RAISED))
                        .toList());
    }

    /** Nine o'clock on the day after the last on which the first concern could be answered. */
    Instant lapse() {
        var due = concern(1).standing().entry().orElseThrow().due();
        return London.nine(days.open().next(due));
    }

    /** A node of its own, as it starts. */
    Watchman node(String id, int atOnce) {
        var watchman = new Watchman(this, id, SqliteStore.in(folder), atOnce);
        watchmen.add(watchman);
        return watchman;
    }

    Concern concern(int number) {
        return cabinet.concerns().find(COUNCIL, new Reference(number)).orElseThrow().concern();
    }

    List<Concern> concerns() {
        return cabinet.concerns().open(COUNCIL).stream()
                .map(Concerns.Summary::ref)
                .map(ref -> cabinet.concerns().find(COUNCIL, ref).orElseThrow().concern())
                .toList();
    }

    boolean isAnythingDue() {
        return cabinet.concerns().nextWake().filter(at -> !at.isAfter(now)).isPresent();
    }

    /** How often something of this word stands in each history. */
    Set<Long> times(String word) {
        return concerns().stream()
                .map(concern ->
                        concern.history().stream()
                                .filter(line -> line.event().word().equals(word))
                                .count())
                .collect(Collectors.toSet());
    }

    /** The ids of all notices that are kept as sent since the concerns were raised. */
    List<String> sent() {
        return concerns().stream()
                .flatMap(concern -> concern.notices().stream())
                .filter(Borough::isSent)
                .map(Notice::id)
                .sorted()
                .toList();
    }

    private static boolean isSent(Notice notice) {
        return notice.state() instanceof Notice.State.Sent(var _, var when, var _)
                && when.isAfter(RAISED);
    }

    /** How often each notice has gone, by whichever node. */
    Map<String, Long> letters() {
        return watchmen.stream()
                .flatMap(it -> it.notices().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    @Override
    public Optional<Directory> directory(Authority authority) {
        return Optional.of(directory).filter(it -> it.authority().equals(authority));
    }

    @Override
    public Process inForce(Authority authority) {
        return process;
    }

    @Override
    public Process of(Concern concern) {
        return process;
    }

    Map<Authority, CouncilDays> days() {
        return Map.of(COUNCIL, days);
    }

    @Override
    public void close() {
        watchmen.forEach(Watchman::close);
        store.close();
    }
}
