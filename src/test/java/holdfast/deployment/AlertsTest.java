package holdfast.deployment;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.deployment.Alerts.Alert;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever is woken finds an entry that says what to do, and the same alert is the same in both ways
 * to deploy.
 */
class AlertsTest {

    private static final Pattern ENTRY =
            Pattern.compile("^## `([a-z-]+)`\\n\\n\\*Severity (\\d)\\.", Pattern.MULTILINE);

    /** Of the entries, each of these has its paragraph. */
    private static final Pattern PARTS =
            Pattern.compile(
                    "\\*\\*For children and staff\\.\\*\\*.+\\*\\*Look first\\.\\*\\*.+\\*\\*Then\\.\\*\\*.+\\*\\*Wake\\*\\*.+",
                    Pattern.DOTALL);

    @Test
    void each_alert_has_its_entry_and_each_entry_its_alert() throws Exception {
        var entries =
                ENTRY.matcher(Files.readString(Alerts.RUNBOOK))
                        .results()
                        .collect(toMap(it -> it.group(1), it -> Integer.valueOf(it.group(2))));
        var alerts = new TreeMap<>(severities(Alerts.ofAzure().stream()));
        alerts.putAll(severities(Alerts.ofPrometheus().stream()));

        assertThat(entries).isEqualTo(alerts);
    }

    @Test
    void each_entry_says_what_it_means_what_to_do_and_whom_to_wake() throws Exception {
        var entries = Files.readString(Alerts.RUNBOOK).split("(?m)^## `");

        assertThat(Stream.of(entries).skip(1))
                .isNotEmpty()
                .allMatch(it -> PARTS.matcher(it).find());
    }

    @Test
    void the_same_alert_is_equally_grave_on_both() {
        var azure = severities(Alerts.ofAzure().stream());
        var prometheus = severities(Alerts.ofPrometheus().stream());
        var both = new TreeMap<>(azure);
        both.keySet().retainAll(prometheus.keySet());

        assertThat(both).hasSizeGreaterThan(10);
        assertThat(both)
                .allSatisfy((name, grave) -> assertThat(prometheus).containsEntry(name, grave));
    }

    @Test
    void what_only_one_of_them_has_is_only_there() {
        var azure = severities(Alerts.ofAzure().stream()).keySet();
        var prometheus = severities(Alerts.ofPrometheus().stream()).keySet();

        assertThat(azure)
                .filteredOn(it -> !prometheus.contains(it))
                .containsExactly("store-throttled");
        assertThat(prometheus)
                .filteredOn(it -> !azure.contains(it))
                .containsExactlyInAnyOrder(
                        "disk-full", "backup-old", "record-unsound", "record-unchecked");
    }

    /** A sum over both would hide one that stands still behind one that does not. */
    @ParameterizedTest
    @ValueSource(strings = {"undelivered", "store-fails", "watch-stands", "mute"})
    void what_goes_up_or_down_is_asked_of_each_replica(String alert) {
        assertThat(Alerts.ofAzure())
                .filteredOn(it -> it.name().equals(alert))
                .singleElement()
                .satisfies(it -> assertThat(it.asks()).contains("AppRoleInstance"));
    }

    private static Map<String, Integer> severities(Stream<Alert> alerts) {
        return alerts.collect(toMap(Alert::name, Alert::severity));
    }
}
