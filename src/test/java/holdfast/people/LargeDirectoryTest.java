package holdfast.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A council far larger than any: 5,000 children, 60 teams, 80 IROs. */
class LargeDirectoryTest {

    private static final int CHILDREN = 5_000;
    private static final int TEAMS = 60;
    private static final int IROS = 80;
    private static final int ROUNDS = 5;

    private final Random random = new Random(5_000);
    private final String[] workers = ids(TEAMS);
    private final String[] managers = ids(TEAMS);
    private final String[] iros = ids(IROS);

    @Test
    void is_read_whole() {
        var directory = files().directories().getFirst();

        assertThat(directory.children()).hasSize(CHILDREN);
        assertThat(directory.people()).hasSize(2 * TEAMS + IROS);
        assertThat(IntStream.range(0, IROS).mapToObj(at -> new PersonId(iros[at])))
                .allSatisfy(iro -> assertThat(directory.childrenOf(iro)).isNotEmpty());
    }

    @Test
    void finds_a_child_and_everyone_who_answers_for_it_without_searching_all_children() {
        var directory = files().directories().getFirst();

        var found = timed(number -> assertFound(directory, number));
        var searched = timed(number -> search(directory, number).orElseThrow());

        // Processor time, so that a busy machine makes no difference; in truth it is ten times.

        assertThat(found.multipliedBy(3)).isLessThan(searched);
    }

    private static void assertFound(Directory directory, ChildId number) {
        var child = directory.child(number).orElseThrow();
        var manager = directory.holders(new Role("team-manager"), child).getFirst();
        var iro = directory.holders(Role.IRO, child).getFirst();
        if (!directory.inLine(manager, child) || directory.childrenOf(iro.id()).isEmpty()) {
            throw new AssertionError(number);
        }
    }

    private static Optional<Child> search(Directory directory, ChildId number) {
        return directory.children().stream().filter(each -> each.id().equals(number)).findFirst();
    }

    private static Duration timed(Consumer<ChildId> use) {
        var processor = ManagementFactory.getThreadMXBean();
        var before = processor.getCurrentThreadCpuTime();
        for (var round = 0; round < ROUNDS; round++) {
            for (var number = 1; number <= CHILDREN; number++) {
                use.accept(new ChildId("C-" + number));
            }
        }
        return Duration.ofNanos(processor.getCurrentThreadCpuTime() - before);
    }

    private Files files() {
        var people = new StringBuilder("council,id,name\n");
        var teams = new StringBuilder("council,team,name,part-of\nbig,council,Big,\n");
        var posts = new StringBuilder("council,person,role,team\n");
        var children = new StringBuilder("council,child,team,social-worker,iro\n");
        for (var at = 0; at < TEAMS; at++) {
            line(teams, "team-" + at, "Team " + at, "council");
            line(people, workers[at], "Worker " + at);
            line(people, managers[at], "Manager " + at);
            line(posts, workers[at], "social-worker", "team-" + at);
            line(posts, managers[at], "team-manager", "team-" + at);
        }
        for (var at = 0; at < IROS; at++) {
            line(people, iros[at], "Reviewer " + at);
            line(posts, iros[at], "iro", "council");
        }
        for (var number = 1; number <= CHILDREN; number++) {
            var team = random.nextInt(TEAMS);
            line(
                    children,
                    "C-" + number,
                    "team-" + team,
                    workers[team],
                    iros[random.nextInt(IROS)]);
        }
        return Files.good()
                .with("people.csv", people.toString())
                .with("teams.csv", teams.toString())
                .with("posts.csv", posts.toString())
                .with("children.csv", children.toString());
    }

    private static void line(StringBuilder file, String... cells) {
        file.append("big,").append(String.join(",", cells)).append('\n');
    }

    private String[] ids(int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> new UUID(random.nextLong(), random.nextLong()))
                .map(id -> id.toString().toUpperCase(Locale.ROOT))
                .toArray(String[]::new);
    }
}
