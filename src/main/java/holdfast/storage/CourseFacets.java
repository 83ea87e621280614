package holdfast.storage;

import static holdfast.storage.SummaryFacets.maybe;
import static holdfast.storage.SummaryFacets.values;

import holdfast.concern.Concerns.Course;
import holdfast.concern.Concerns.Milestone;
import holdfast.concern.Concerns.Task;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far a matter has come, as facets: {@code since}, {@code whole}, {@code overrun}, {@code task}
 * such as {@code 1 2025-05-29 open}, {@code milestone} such as {@code escalated 2025-05-07}, and
 * {@code month} once for every month with a milestone. What was kept before there were any has
 * none, and is read as if nothing of this were known.
 */
final class CourseFacets {

    private static final String FINISHED = "finished";

    private CourseFacets() {}

    static List<Facet> write(Course course) {
        var facets = new ArrayList<Facet>();
        course.since().ifPresent(day -> facets.add(new Facet("since", day.toString())));
        course.whole().ifPresent(day -> facets.add(new Facet("whole", day.toString())));
        if (course.overrun()) {
            facets.add(new Facet("overrun", "true"));
        }
        course.tasks().forEach(task -> facets.add(new Facet("task", written(task))));
        course.milestones().forEach(it -> facets.add(new Facet("milestone", written(it))));
        course.milestones().stream()
                .map(it -> during(YearMonth.from(it.on())))
                .distinct()
                .forEach(facets::add);
        return facets;
    }

    /** What every matter carries to which something that is counted happened in this month. */
    static Facet during(YearMonth month) {
        return new Facet("month", month.toString());
    }

    static Course read(List<Facet> facets) {
        return new Course(
                maybe(facets, "since").map(LocalDate::parse),
                maybe(facets, "whole").map(LocalDate::parse),
                maybe(facets, "overrun").isPresent(),
                values(facets, "task").stream().map(CourseFacets::task).toList(),
                values(facets, "milestone").stream().flatMap(CourseFacets::milestone).toList());
    }

    private static String written(Task task) {
        return "%d %s %s".formatted(task.n(), task.due(), task.finished() ? FINISHED : "open");
    }

    private static Task task(String written) {
        var parts = written.split(" ");
        return new Task(
                Integer.parseInt(parts[0]), LocalDate.parse(parts[1]), parts[2].equals(FINISHED));
    }

    private static String written(Milestone milestone) {
        return milestone.what().word() + " " + milestone.on();
    }

    /** What only a newer Holdfast counts is not counted here. */
    private static Stream<Milestone> milestone(String written) {
        var parts = written.split(" ");
        return Milestone.What.of(parts[0]).stream()
                .map(what -> new Milestone(what, LocalDate.parse(parts[1])));
    }
}
