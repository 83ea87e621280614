package holdfast.storage;

import holdfast.concern.Concern.Kind;
import holdfast.concern.Concerns.Summary;
import holdfast.concern.Reference;
import holdfast.people.ChildId;
import holdfast.people.Directory.Subject;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.people.TeamId;
import holdfast.policy.StageId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a list shows of a concern, as the facets it is found by: {@code kind}, {@code child} (one
 * each), {@code category}, {@code raised-by}, {@code raised-on}, {@code standing}, {@code stage},
 * {@code due}, {@code lapsed}, {@code owing}, {@code cafcass} and {@code raised-in}, which is kind
 * and month together, such as {@code praise 2025-05}; and those of {@link CourseFacets}. One that
 * does not apply is missing.
 */
final class SummaryFacets {

    private static final Set<String> OURS =
            Set.of(
                    "kind",
                    "child",
                    "team",
                    "category",
                    "raised-by",
                    "raised-on",
                    "standing",
                    "stage",
                    "due",
                    "lapsed",
                    "owing",
                    "handed",
                    "cafcass",
                    "raised-in",
                    "since",
                    "whole",
                    "overrun",
                    "task",
                    "milestone",
                    "month",
                    Aside.STUCK,
                    Aside.TRIES,
                    "owed",
                    "owed-since",
                    "failed",
                    "owes",
                    WordFacets.OVER,
                    WordFacets.UNFILED_IN,
                    WordFacets.ERASABLE,
                    WordFacets.ERASED,
                    WordFacets.ERASING.name(),
                    WordFacets.UNFILED.name(),
                    ConcernDocument.CHANGED);

    private SummaryFacets() {}

    /**
     * The facets of a summary.
     *
     * @param kept those the concern had; of these, the ones a newer Holdfast alone knows stay
     */
    static List<Facet> write(Summary summary, List<Facet> kept) {
        var facets = new ArrayList<Facet>();
        facets.add(new Facet("kind", summary.kind().word()));
        summary.subject().children().forEach(child -> facets.add(about(child)));
        summary.subject().team().ifPresent(id -> facets.add(new Facet("team", id.value())));
        summary.category().ifPresent(id -> facets.add(new Facet("category", id)));
        facets.add(new Facet("raised-by", summary.raisedBy().value()));
        facets.add(new Facet("raised-on", summary.raisedOn().toString()));
        facets.add(new Facet("standing", summary.standing()));
        summary.stage().ifPresent(stage -> facets.add(new Facet("stage", stage.id())));
        summary.due().ifPresent(due -> facets.add(new Facet("due", due.toString())));
        facets.add(new Facet("lapsed", Boolean.toString(summary.lapsed())));
        summary.owing().ifPresent(role -> facets.add(new Facet("owing", role.id())));
        summary.handed().ifPresent(to -> facets.add(new Facet("handed", to.value())));
        summary.cafcass().ifPresent(state -> facets.add(new Facet("cafcass", state)));
        facets.add(raisedIn(summary.kind(), YearMonth.from(summary.raisedOn())));
        facets.addAll(CourseFacets.write(summary.course()));
        kept.stream().filter(facet -> !OURS.contains(facet.name())).forEach(facets::add);
        return List.copyOf(facets);
    }

    /** What every matter about this child carries. */
    static Facet about(ChildId child) {
        return new Facet("child", child.number());
    }

    /** What every matter of this kind that was raised in this month carries. */
    static Facet raisedIn(Kind kind, YearMonth month) {
        return new Facet("raised-in", kind.word() + " " + month);
    }

    /** The summary that facets tell of. */
    static Summary read(Reference ref, List<Facet> facets) {
        return new Summary(
                ref,
                kind(one(facets, "kind")),
                new Subject(
                        values(facets, "child").stream().map(ChildId::new).toList(),
                        maybe(facets, "team").map(TeamId::new)),
                maybe(facets, "category"),
                new PersonId(one(facets, "raised-by")),
                LocalDate.parse(one(facets, "raised-on")),
                one(facets, "standing"),
                maybe(facets, "stage").map(StageId::new),
                maybe(facets, "due").map(LocalDate::parse),
                Boolean.parseBoolean(one(facets, "lapsed")),
                maybe(facets, "owing").map(Role::new),
                maybe(facets, "handed").map(PersonId::new),
                maybe(facets, "cafcass"),
                OwedFacets.failed(facets),
                Aside.tries(facets) > 0,
                CourseFacets.read(facets));
    }

    private static Kind kind(String word) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static String one(List<Facet> facets, String name) {
        return maybe(facets, name).orElseThrow();
    }

    static Optional<String> maybe(List<Facet> facets, String name) {
        return values(facets, name).stream().findFirst();
    }

    static List<String> values(List<Facet> facets, String name) {
        return facets.stream().filter(it -> it.name().equals(name)).map(Facet::value).toList();
    }
}
