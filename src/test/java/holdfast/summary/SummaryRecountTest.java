package holdfast.summary;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Concern;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Concerns.Summary;
import holdfast.concern.Reference;
import holdfast.people.ChildId;
import holdfast.people.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every number of every summary, and the list behind it, against a recount of 20,000 files by hand.
 */
class SummaryRecountTest {

    private static final int FILES = 20_000;
    private static final LocalDate TODAY = Seeded.TODAY;
    private static final Slice CONCERNS = Slice.OPEN.and(Slice.By.MATTER, "concerns");

    private static Seeded seeded;
    private static Recount recount;
    private static Matters open;
    private static Matters all;

    @BeforeAll
    static void reads_every_file() {
        seeded = new Seeded();
        var files = seeded.all(FILES);
        var shire = seeded.shire();
        recount = new Recount(files, shire.directory(), shire.days(), TODAY);
        var ground = new Ground(shire.directory(), shire.days().counting(), TODAY);
        open = matters(files.stream().filter(Concern::open).toList(), ground);
        all = matters(files, ground);
    }

    private static Matters matters(List<Concern> files, Ground ground) {
        return new Matters(files.stream().map(seeded::summary).toList(), ground);
    }

    private static Set<Reference> listed(Matters matters, Count count) {
        return matters.in(count.slice()).stream()
                .map(Summary::ref)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The number is that of the list, and the list that of the recount. */
    private static void isCounted(Matters matters, Count count, Predicate<Concern> wanted) {
        var those = recount.those(wanted);
        assertThat(listed(matters, count)).as(count.toString()).isEqualTo(those);
        assertThat(count.value()).as(count.toString()).isEqualTo(those.size());
        assertThat(Slice.read(count.slice().written())).contains(count.slice());
    }

    private static Predicate<Concern> within(String scope) {
        return concern ->
                switch (scope) {
                    case "everything" -> true;
                    case "Gareth Pugh" -> recount.isAllocatedTo(concern, scope);
                    default -> recount.isUnder(concern, scope);
                };
    }

    private static Slice slice(String scope) {
        return switch (scope) {
            case "everything" -> Slice.OPEN;
            case "Gareth Pugh" ->
                    Slice.OPEN.and(Slice.By.IRO, "0b1c6a96-b1f5-4ab2-8f4a-a46764e29b77");
            default -> Slice.OPEN.and(Slice.By.TEAM, scope);
        };
    }

    @Test
    void there_is_something_of_everything_to_count() {
        var status = Status.of(open, all, seeded.policy(), Slice.OPEN);
        var themes = Themes.of(all, seeded.policy(), Slice.OPEN, Span.year(2024));

        assertThat(status.numbers()).allSatisfy(it -> assertThat(it.value()).isPositive());
        assertThat(status.ages()).allSatisfy(it -> assertThat(it.value()).isPositive());
        assertThat(status.categories()).allSatisfy(it -> assertThat(it.value()).isPositive());
        assertThat(themes.totals()).allSatisfy(it -> assertThat(it.value()).isPositive());
        assertThat(themes.stages()).allSatisfy(it -> assertThat(it.value()).isPositive());
        for (var late : List.of("stage", "whole", "action")) {
            assertThat(open.in(CONCERNS.and(Slice.By.LATE, late))).as(late).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"everything", "aylesbury", "children-in-care", "Gareth Pugh"})
    void status_is_what_the_files_say(String scope) {
        var status = Status.of(open, all, seeded.policy(), slice(scope));
        var wanted = Wanted.standing(recount);

        var names = new ArrayList<String>();
        names.add(status.open().name());
        isCounted(open, status.open(), of(scope, Recount::isOpenConcern));
        for (var count : status.numbers()) {
            var name = count.label().isEmpty() ? count.name() : count.label();
            names.add(name);
            isCounted(
                    List.of("praised", "changes").contains(name) ? all : open,
                    count,
                    of(scope, wanted.get(name)));
        }
        assertThat(names).containsExactlyInAnyOrderElementsOf(wanted.keySet());
    }

    private static Predicate<Concern> of(String scope, Predicate<Concern> wanted) {
        return wanted.and(within(scope));
    }

    @Test
    void every_breakdown_is_what_the_files_say() {
        var status = Status.of(open, all, seeded.policy(), Slice.OPEN);
        var directory = seeded.shire().directory();

        for (var count : status.teams()) {
            isCounted(
                    open,
                    count,
                    it ->
                            Recount.isOpenConcern(it)
                                    && recount.teams(it).stream()
                                            .map(id -> directory.team(id).orElseThrow().name())
                                            .anyMatch(count.label()::equals));
        }
        assertThat(status.teams().stream().map(Count::label))
                .containsExactly(
                        "Amersham Court Team",
                        "Aylesbury Children in Care Team",
                        "Wycombe Children in Care Team");
        for (var count : status.categories()) {
            isCounted(
                    open,
                    count,
                    it -> Recount.isOpenConcern(it) && title(it).equals(count.label()));
        }
        assertThat(status.categories().stream().mapToInt(Count::value).sum())
                .isEqualTo(status.open().value());
        var ages = List.of(0, 6, 11, 21, Integer.MAX_VALUE);
        for (var n = 0; n < 4; n++) {
            var from = ages.get(n);
            var to = ages.get(n + 1);
            isCounted(
                    open,
                    status.ages().get(n),
                    it ->
                            Recount.isOpenConcern(it)
                                    && recount.age(it) >= from
                                    && recount.age(it) < to);
        }
    }

    private static String title(Concern concern) {
        return concern.category()
                .flatMap(id -> seeded.policy().category(id))
                .map(it -> it.title())
                .orElse("");
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({
        "2025-07-01, 2025-09-30",
        "2024-04-01, 2025-03-31",
        "2025-03-10, 2025-03-14",
        "2025-08-20, 2025-08-20"
    })
    void themes_are_what_the_files_say(LocalDate from, LocalDate to) {
        var themes = Themes.of(all, seeded.policy(), Slice.OPEN, new Span(from, to));
        var happened = Wanted.happenings();

        for (var count : themes.totals()) {
            var kind = Kind.of(count.name()).filter(Kind::told);
            isCounted(
                    all,
                    count,
                    it ->
                            kind.map(told -> it.kind() == told)
                                            .orElseGet(() -> Recount.isConcern(it))
                                    && Recount.happened(
                                            it,
                                            happened.getOrDefault(count.name(), Wanted::starts),
                                            from,
                                            to));
        }
        for (var theme : themes.categories()) {
            for (var count : theme.counts()) {
                isCounted(
                        all,
                        count,
                        it ->
                                Recount.isConcern(it)
                                        && title(it).equals(theme.title())
                                        && Recount.happened(
                                                it, happened.get(count.name()), from, to));
            }
        }
    }

    @Test
    void how_long_things_took_is_what_the_files_say() {
        var span = Span.year(2024);
        var themes = Themes.of(all, seeded.policy(), Slice.OPEN, span);
        var endings = new ArrayList<Integer>();
        var answers = new ArrayList<Integer>();
        for (var concern : recount.files(Recount::isConcern)) {
            answers.addAll(recount.answers(concern, span.from(), span.to()));
            endings.addAll(recount.endings(concern, span.from(), span.to()));
        }

        assertThat(themes.answers()).contains(took(answers));
        assertThat(themes.endings()).contains(took(endings));
    }

    /** Half of all took so long or less: found by asking of every length whether it is enough. */
    private static Took took(List<Integer> days) {
        var longest = days.stream().mapToInt(it -> it).max().orElseThrow();
        var half = 0;
        while (2 * countUpTo(days, half) < days.size()) {
            half++;
        }
        return new Took(days.size(), half, longest);
    }

    private static long countUpTo(List<Integer> days, int most) {
        return days.stream().filter(it -> it <= most).count();
    }

    @Test
    void caseloads_are_what_the_directory_and_the_files_say() {
        var directory = seeded.shire().directory();
        var loads = Caseload.of(open, _ -> true).loads();

        assertThat(loads.stream().map(load -> load.iro().map(Person::name).orElse("")))
                .containsExactlyInAnyOrder("Amara Okafor", "Gareth Pugh");
        for (var load : loads) {
            var name = load.iro().orElseThrow().name();
            var children =
                    directory.children().stream()
                            .filter(child -> recount.iro(child).equals(name))
                            .map(child -> child.id())
                            .toArray(ChildId[]::new);
            assertThat(load.children()).isEqualTo(children.length);
            isCounted(
                    open,
                    load.open(),
                    it -> Recount.isOpenConcern(it) && recount.isAllocatedTo(it, name));
        }
    }

    @Test
    void the_oldest_is_the_first_that_was_raised() {
        var oldest = Status.oldest(open.in(CONCERNS)).orElseThrow();
        assertThat(
                        recount.those(it ->
                                Recount.isOpenConcern(it)
                                        && Recount.raised(it).isBefore(oldest.raisedOn())))
                .isEmpty();
    }
}
