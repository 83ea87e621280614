package holdfast.config;

import static holdfast.config.TimelineJson.ids;

import holdfast.people.Role;
import holdfast.policy.Duty;
import holdfast.policy.Timeline.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** What programs read of a duty beside its days. What does not apply is absent. */
final class DutyJson {

    private DutyJson() {}

    static void add(Map<String, Object> fields, Duty duty, Row row) {
        addPeople(fields, "to", duty.to());
        if (duty.reviews() != Duty.Reviews.ALL) {
            fields.put("reviews", duty.reviews().name().toLowerCase(Locale.ROOT));
        }
        duty.brings().ifPresent(event -> fields.put("brings", event.word()));
        if (!row.late().isEmpty()) {
            fields.put(
                    "late",
                    IntStream.range(0, row.late().size())
                            .mapToObj(i -> step(duty.late().get(i), row.late().get(i).toString()))
                            .toList());
        }
        duty.silence()
                .ifPresent(consent -> {
                    var silence = new LinkedHashMap<String, Object>();
                    silence.put("means", consent.means());
                    addPeople(silence, "tell", consent.tell());
                    fields.put("silence", silence);
                });
    }

    private static Map<String, Object> step(Duty.Late step, String on) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("on", on);
        addPeople(fields, "remind", step.remind());
        addPeople(fields, "copy", step.copy());
        addPeople(fields, "escalate", step.escalate());
        return fields;
    }

    private static void addPeople(Map<String, Object> fields, String key, List<Role> roles) {
        if (!roles.isEmpty()) {
            fields.put(key, ids(roles));
        }
    }
}
