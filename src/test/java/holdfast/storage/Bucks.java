package holdfast.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import holdfast.concern.Act;
import holdfast.concern.Act.Actor;
import holdfast.concern.Concern;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Concerns.Filing;
import holdfast.concern.Decision;
import holdfast.concern.Process;
import holdfast.concern.Process.Opening;
import holdfast.concern.Reference;
import holdfast.concern.Text;
import holdfast.people.Authority;
import holdfast.people.Child;
import holdfast.people.ChildId;
import holdfast.people.Directory;
import holdfast.people.Directory.Subject;
import holdfast.people.Person;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.people.Team;
import holdfast.people.TeamId;
import holdfast.policy.Policy;
import holdfast.policy.PolicyReader;
import holdfast.policy.PolicyReader.Reading;
import holdfast.policy.StageId;
import holdfast.workingday.Calendar;
import holdfast.workingday.CalendarFile;
import holdfast.workingday.CalendarReading;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Concerns at Buckinghamshire, by its real policy and calendar. */
final class Bucks {

    static final Authority COUNCIL = new Authority("buckinghamshire");
    static final PersonId IRO = new PersonId("1a1a1a1a-0000-4000-8000-000000000001");
    static final PersonId MANAGER = new PersonId("2b2b2b2b-0000-4000-8000-000000000002");
    static final PersonId DIRECTOR = new PersonId("3c3c3c3c-0000-4000-8000-000000000003");
    static final Instant START = Instant.parse("2025-04-16T09:30:00.123456789Z");
    static final Text.Bound BOUND =
            new Text.Bound(
                    LocalDate.parse("2025-04-16"), Optional.of(new Reference(1042)), "an-act");
    static final String YAML = text("/bot/policies/buckinghamshire.yaml");
    static final Policy POLICY = policy(YAML);

    /** The same council, if it granted more time and minded court hearings. */
    static final Process GENEROUS =
            new Process(
                    policy(
                            YAML.replace(
                                            "    within: 5 working days of stage-1\n",
                                            """
                                                within: 5 working days of stage-1
                                                more-time: {by: [iro], at-most: 5 working days, times: 1, because: illness}
                                            """)
                                    + "\nhearing: {remind: 5 working days before, tell: [legal], source: none}\n"),
                    calendar().of("buckinghamshire"));

    static final Process PROCESS = new Process(POLICY, calendar().of("buckinghamshire"));

    /** Whatever anybody said, by text id. */
    static final Map<String, Text> SAID = new ConcurrentHashMap<>();

    private Bucks() {}

    /** A council of one team with the children of these concerns. */
    static Directory directory(Person... people) {
        var team = new TeamId("north-1");
        return Directory.of(
                COUNCIL,
                List.of(new Team(team, "North 1", Optional.empty())),
                List.of(people),
                Stream.of("1001", "1002")
                        .map(ChildId::new)
                        .map(child -> new Child(child, team, Optional.empty(), Optional.of(IRO)))
                        .toList());
    }

    static Concern notified(long number) {
        return started(number, Kind.NOTIFICATION, Optional.empty());
    }

    static Concern raised(long number) {
        return started(number, Kind.CONCERN, Optional.empty());
    }

    static Concern raisedAt(String stage, long number) {
        return started(number, Kind.CONCERN, Optional.of(new StageId(stage)));
    }

    /** A concern about a team, and no child. */
    static Concern service(long number) {
        var team = Subject.of(new TeamId("north-1"));
        return started(number, Kind.SERVICE, team, Optional.empty(), Optional.empty());
    }

    private static Concern started(long number, Kind kind, Optional<StageId> at) {
        var siblings = Subject.of(List.of(new ChildId("1002"), new ChildId("1001")));
        return started(number, kind, siblings, Optional.of("visits"), at);
    }

    private static Concern started(
            long number,
            Kind kind,
            Subject subject,
            Optional<String> category,
            Optional<StageId> at) {
        var opening =
                new Opening(
                        COUNCIL,
                        kind,
                        subject,
                        category,
                        Map.of("text", said("no visit"), "reason", said("urgent")),
                        Optional.empty(),
                        at,
                        Optional.empty(),
                        false,
                        List.of());
        var ref = new Reference(number);
        return change(
                PROCESS.open(
                        ref,
                        opening,
                        new Act.Actor(IRO, Set.of(Role.IRO)),
                        "act-" + number,
                        START));
    }

    static Concern after(Concern concern, Act act, PersonId by, String role, Instant now) {
        return after(PROCESS, concern, act, by, role, now);
    }

    static Concern after(
            Process process, Concern concern, Act act, PersonId by, String role, Instant now) {
        var operation = "act-%d-%d".formatted(concern.ref().number(), concern.history().size());
        var actor = new Actor(by, Set.of(new Role(role)));
        return change(process.act(concern, act, actor, OptionalLong.empty(), operation, now));
    }

    static Concern woken(Concern concern, String at) {
        return PROCESS.wake(concern, Instant.parse(at)).concern();
    }

    static Filing filing(Concern concern) {
        return PROCESS.filing(concern, START);
    }

    static Filing waking(Instant at, Concern concern) {
        return new Filing(concern, filing(concern).summary(), Optional.of(at));
    }

    /** Where a concern of four digits is kept. */
    static Key key(long number) {
        return new Key(COUNCIL.id(), "concern:00000" + number);
    }

    static Text.Ref said(String words) {
        var id = "t-" + words.replaceAll("[^a-z0-9]+", "-");
        return SAID.computeIfAbsent(id, _ -> new Text(id, "salt", words)).ref();
    }

    private static Concern change(Decision decision) {
        if (decision instanceof Decision.Change change) {
            return change.concern();
        }
        throw new AssertionError(decision);
    }

    private static Policy policy(String yaml) {
        return switch (PolicyReader.read("buckinghamshire.yaml", yaml)) {
            case Reading.Loaded(var policy) -> policy;
            case Reading.Refused refused -> throw new AssertionError(refused.message());
        };
    }

    static Calendar calendar() {
        return switch (Calendar.read(file("proclaimed.csv"), file("closures.csv"))) {
            case CalendarReading.Read(var calendar) -> calendar;
            case CalendarReading.Refused refused -> throw new AssertionError(refused);
        };
    }

    private static CalendarFile file(String name) {
        return new CalendarFile(name, text("/bot/calendar/" + name));
    }

    private static String text(String resource) {
        try (var in = Objects.requireNonNull(Bucks.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
