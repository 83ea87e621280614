package holdfast.record;

import static java.util.regex.Matcher.quoteReplacement;
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
import java.util.Optional;

/** How names, days and people's own words stand in a case note. */
final class CaseWords {

    private final Material material;
    private final ChildId child;

    CaseWords(Material material, ChildId child) {
        this.material = material;
        this.child = child;
    }

    /** The sentence of that key of a case note; days in it have no name. */
    String say(String key, Object... places) {
        var written = new Object[places.length];
        for (int i = 0; i < places.length; i++) {
            written[i] = places[i] instanceof LocalDate day ? day(day) : places[i];
        }
        return material.language().say("case." + key, written);
    }

    private String day(LocalDate day) {
        return material.language().date("date", day);
    }

    String moved(Moved day) {
        return say("moved", day.before(), day.now());
    }

    String moment(Instant at) {
        return material.language().date("date-moment", London.at(at));
    }

    String name(PersonId id) {
        return material.directory()
                .person(id)
                .map(Person::name)
                .orElseGet(() -> material.language().say("person.left"));
    }

    String stage(StageId id) {
        return material.policy().stage(id).map(Stage::title).orElse(id.id());
    }

    /** Whether the note is about this child. */
    boolean own(ChildId other) {
        return other.equals(child);
    }

    String team(TeamId id) {
        return material.directory().team(id).map(Team::name).orElseGet(() -> say("other-team"));
    }

    String said(Text.Ref ref) {
        return Optional.ofNullable(material.said().get(ref.id()))
                .map(this::without)
                .orElseGet(() -> say("erased"));
    }

    /** Somebody's words without the number of any child but the one the note is about. */
    private String without(String words) {
        var left = words;
        for (var other : material.directory().children()) {
            if (!other.id().number().equalsIgnoreCase(child.number())) {
                var number =
                        "(?iu)(?<![\\p{Alnum}])" + quote(other.id().number()) + "(?![\\p{Alnum}])";
                left = left.replaceAll(number, quoteReplacement(say("other-child")));
            }
        }
        return left;
    }
}
