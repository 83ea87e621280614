package holdfast.record;

import static java.util.regex.Pattern.quote;

import holdfast.concern.ConcernEvent.Retimed.Moved;
import holdfast.concern.Text;
import holdfast.people.ChildId;
import holdfast.people.Person;
import holdfast.people.PersonId;
import holdfast.people.Team;
import holdfast.people.TeamId;
import holdfast.policy.Stage;
import holdfast.policy.StageId;
import holdfast.record.CaseNote.Material;
import holdfast.workingday.London;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** How names, days and people's own words stand in a case note. */
final class CaseWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private final Material material;
    private final ChildId child;

    CaseWords(Material material, ChildId child) {
        this.material = material;
        this.child = child;
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    String moved(Moved day) {
        return "from %s to %s".formatted(day(day.before()), day(day.now()));
    }

    String moment(Instant at) {
        return MOMENT.format(London.at(at));
    }

    String name(PersonId id) {
        return material.directory().person(id).map(Person::name).orElse("somebody who has left");
    }

    String stage(StageId id) {
        return material.policy().stage(id).map(Stage::title).orElse(id.id());
    }

    /** Whether the note is about this child. */
    boolean own(ChildId other) {
        return other.equals(child);
    }

    String team(TeamId id) {
        return material.directory().team(id).map(Team::name).orElse("another team");
    }

    String said(Text.Ref ref) {
        return Optional.ofNullable(material.said().get(ref.id()))
                .map(this::without)
                .orElse("(erased)");
    }

    /** Somebody's words without the number of any child but the one the note is about. */
    private String without(String words) {
        var left = words;
        for (var other : material.directory().children()) {
            if (!other.id().number().equalsIgnoreCase(child.number())) {
                var number =
                        "(?iu)(?<![\\p{Alnum}])" + quote(other.id().number()) + "(?![\\p{Alnum}])";
                left = left.replaceAll(number, "(another child)");
            }
        }
        return left;
    }
}
