package holdfast.fault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import holdfast.fault.History.Arrival;
import holdfast.fault.History.Doubt;
import holdfast.fault.History.Target;
import holdfast.people.Authority;
import holdfast.people.Directory;
import holdfast.storage.Cabinet;
import holdfast.storage.DocumentStore;
import holdfast.teams.Member;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** A town with a store and with Teams, in which nodes live and die; it remembers all of it. */
final class Trial implements AutoCloseable {

    static final Authority COUNCIL = new Authority("buckinghamshire");

    /** As long as no council is configured, each packaged one has a tenant made of its name. */
    private static final String TENANT =
            UUID.nameUUIDFromBytes(("rehearsal of " + COUNCIL.id()).getBytes(UTF_8)).toString();

    /** By the machine's clock. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** A notice that was put off is tried again within these; cards are drawn anew, a few each. */
    private static final int MINUTES = 30;

    private final Place place;
    private final Directory directory;
    private final TownClock clock = new TownClock();
    private final Instant begun;
    private final FakeTeams teams;
    private final List<RunningNode> nodes = new ArrayList<>();
    private final List<Doing> told = new CopyOnWriteArrayList<>();
    private final List<Target> targets = new CopyOnWriteArrayList<>();
    private final List<Doubt> doubts = new CopyOnWriteArrayList<>();

    Trial(Place place, Directory directory, Instant now) {
        this.place = place;
        this.directory = directory;
        begun = now;
        clock.set(now);
        try {
            this.teams = new FakeTeams(clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        stored(cabinet -> Seeder.reachable(cabinet, directory, teams.url()));
    }

    FakeTeams teams() {
        return teams;
    }

    Instant now() {
        return clock.instant();
    }

    /** What the trial itself does with what is kept. */
    <T> T asked(Function<Cabinet, T> question) {
        var store = place.store().get();
        try {
            return question.apply(new Cabinet(store));
        } finally {
            close(store);
        }
    }

    void stored(Consumer<Cabinet> deed) {
        asked(cabinet -> {
            deed.accept(cabinet);
            return true;
        });
    }

    private static void close(DocumentStore store) {
        if (store instanceof AutoCloseable open) {
            try {
                open.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A process in which nothing runs yet; it ends with the trial. */
    RunningNode process(String... jvm) {
        var node = RunningNode.start(jvm);
        nodes.add(node);
        return node;
    }

    /** A process that is getting warm by running the bot elsewhere, and will be quick. */
    CompletableFuture<RunningNode> warm() {
        var elsewhere = List.of("--holdfast.data=" + place.elsewhere(), "--server.port=0");
        var node = process();
        return CompletableFuture.supplyAsync(
                () -> node.open(elsewhere.toArray(String[]::new)), Thread::startVirtualThread);
    }

    /** Lets a node live on after the trial. */
    void lets(RunningNode node) {
        nodes.remove(node);
    }

    /** A node that serves this town. */
    RunningNode node(String... more) {
        return open(process(), more);
    }

    RunningNode open(RunningNode node, String... more) {
        var settings = new ArrayList<>(place.settings());
        settings.add("--server.port=0");
        settings.addAll(List.of(more));
        return node.ahead(clock).open(settings.toArray(String[]::new));
    }

    /** It is that late from now on: for the town first, so that nothing ever seems early. */
    void clock(Instant now, RunningNode... living) {
        clock.set(now);
        for (var node : living) {
            node.ahead(clock);
        }
    }

    Member somebody(String id) {
        return new Member(TENANT, "holdfast", id, teams.url());
    }

    /** Kills a node; until it is gone nobody knows what it does. */
    void kill(RunningNode node) {
        var from = clock.instant();
        node.kill();
        doubts.add(new Doubt(from, clock.instant()));
    }

    /** Notes a time about which nobody knows what a node did. */
    void doubt(Instant from) {
        doubts.add(new Doubt(from, clock.instant()));
    }

    /**
     * Lets the nodes that live see to everything, whatever was put off included. Teams' limits and
     * the nodes' leases run by the machine's clock, whatever the town's says.
     */
    void settle(RunningNode... living) {
        for (var n = 0; n < MINUTES && !(round(living) && nothingIsDue(MINUTE)); n++) {
            clock(clock.instant().plus(MINUTE), living);
        }
        await("nothing is due any more")
                .atMost(PATIENCE)
                .until(() -> round(living) && nothingIsDue(MINUTE));
    }

    private static boolean round(RunningNode... living) {
        return Stream.of(living).map(RunningNode::round).reduce(true, Boolean::logicalAnd);
    }

    boolean nothingIsDue() {
        return nothingIsDue(Duration.ZERO);
    }

    private boolean nothingIsDue(Duration within) {
        var then = clock.instant().plus(within);
        return asked(cabinet -> new Kept(cabinet, COUNCIL, begun).due(then).isEmpty());
    }

    /** Whether nobody may be sending any more. */
    boolean leasesAreOver() {
        return asked(cabinet ->
                directory.people().stream()
                        .flatMap(person ->
                                cabinet
                                        .mailboxes()
                                        .of(directory.authority(), person.id())
                                        .leasedUntil()
                                        .stream())
                        .allMatch(Instant.now()::isAfter));
    }

    /** As if so much time had passed that whoever died holds no chat any more. */
    void leasesRunOut() {
        stored(cabinet ->
                directory
                        .people()
                        .forEach(person ->
                                cabinet.mailboxes()
                                        .change(
                                                directory.authority(),
                                                person.id(),
                                                box -> box.released(Optional.empty()))));
    }

    void expects(String ref, Instant due, Duration bound) {
        targets.add(new Target(ref, due, bound));
    }

    /** Remembers what somebody does, however often they try. */
    Doing does(Doing doing) {
        told.add(doing);
        return doing;
    }

    /** All that the checker finds wrong by now. */
    List<String> findings() {
        return HistoryChecker.findings(history());
    }

    History history() {
        var arrivals =
                teams.sent(FakeTeams.Sent::isNew).stream()
                        .map(sent ->
                                new Arrival(
                                        sent.at(),
                                        sent.chat().substring("a:".length()),
                                        sent.cards(),
                                        sent.unclear()))
                        .toList();
        return asked(cabinet -> {
            var kept = new Kept(cabinet, COUNCIL, begun);
            return new History(
                    told.stream().map(Doing::telling).toList(),
                    arrivals,
                    targets,
                    doubts,
                    kept.matters(),
                    kept.due(clock.instant()));
        });
    }

    @Override
    public void close() {
        nodes.forEach(RunningNode::close);
        teams.close();
        place.close();
    }
}
