package holdfast.config;

import static java.util.stream.Collectors.joining;

import holdfast.people.Role;
import holdfast.policy.Period;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import holdfast.policy.StageId;
import holdfast.policy.Timeline;
import holdfast.policy.Timeline.Row;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A timeline for programs. */
final class TimelineJson {

    private static final JsonMapper JSON = new JsonMapper();

    private TimelineJson() {}

    static String of(Policy policy, Timeline timeline) {
        var rows = timeline.rows().stream().map(row -> row(policy, row)).toList();
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(rows) + "\n";
    }

    /** Days before an event are negative; a date that does not apply is absent. */
    private static Map<String, Object> row(Policy policy, Row row) {
        var period = row.period();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", row.id());
        fields.put("what", row.what());
        fields.put("who", ids(row.who()));
        fields.put("from", row.from().word());
        fields.put("days", period.before() ? -period.count() : period.count());
        fields.put("unit", unit(period));
        fields.put("due", row.due().toString());
        fields.put("remind", row.remind().stream().map(LocalDate::toString).toList());
        row.lapse().ifPresent(day -> fields.put("lapse", day.toString()));
        policy.stage(new StageId(row.id())).ifPresent(stage -> addAfter(fields, stage));
        policy.duty(row.id()).ifPresent(duty -> DutyJson.add(fields, duty, row));
        return fields;
    }

    /** What may follow when the time is over, and how the time may grow. */
    private static void addAfter(Map<String, Object> fields, Stage stage) {
        stage.lapse().again().ifPresent(again -> fields.put("again", length(again)));
        stage.lapse()
                .nextContact()
                .ifPresent(next ->
                        fields.put(
                                "next-contact",
                                inOrder("after", next.after(), "who", ids(next.ping()))));
        stage.moreTime()
                .ifPresent(more -> {
                    var granted = length(more.atMost());
                    granted.put("times", more.times());
                    granted.put("by", ids(more.by()));
                    granted.put("because", more.because());
                    fields.put("more-time", granted);
                });
    }

    private static Map<String, Object> length(Period period) {
        return inOrder("days", period.count(), "unit", unit(period));
    }

    private static Map<String, Object> inOrder(
            String first, Object one, String second, Object other) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put(first, one);
        fields.put(second, other);
        return fields;
    }

    private static String unit(Period period) {
        return period.unit().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String ids(List<Role> roles) {
        return roles.stream().map(Role::id).collect(joining(", "));
    }
}
