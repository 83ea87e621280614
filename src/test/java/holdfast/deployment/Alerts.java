package holdfast.deployment;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The alerts of both ways to deploy, and the figures they ask after. */
public final class Alerts {

    static final Path RUNBOOK = Path.of("src/docs/runbook.md");

    private static final Pattern FIGURE =
            Pattern.compile("\\b(holdfast_\\w+|disk_free_bytes|process_start_time_seconds)\\b");

    /** One alert: what it is called, how grave it is (0 wakes somebody), and what it asks. */
    record Alert(String name, int severity, String asks) {}

    private Alerts() {}

    static List<Alert> ofPrometheus() {
        var groups = (List<Map<String, Object>>) yaml("alerts/prometheus.yml").get("groups");
        return groups.stream()
                .flatMap(group -> ((List<Map<String, Object>>) group.get("rules")).stream())
                .map(rule ->
                        new Alert(
                                rule.get("alert").toString(),
                                Integer.parseInt(
                                        ((Map<String, Object>) rule.get("labels"))
                                                .get("severity")
                                                .toString()),
                                rule.get("expr").toString()))
                .toList();
    }

    static List<Alert> ofAzure() {
        var file = Bicep.of(Bicep.DEPLOYMENT.resolve("alerts/azure.bicep"));
        var figures =
                Bicep.stream(file.declared("variable", "figures").orElseThrow().value())
                        .map(it ->
                                new Alert(
                                        it.get("name").asString(),
                                        it.get("severity").asInt(),
                                        it.get("query").asString()));
        var platform =
                Bicep.resources("Microsoft.Insights/metricAlerts").stream()
                        .map(it ->
                                new Alert(
                                        it.at("/name").asString().replace("holdfast-", ""),
                                        it.at("/properties/severity").asInt(),
                                        ""));
        return Stream.concat(figures, platform).toList();
    }

    /** Names in Prometheus' form, as {@code /actuator/prometheus} has them. */
    public static Set<String> figures() {
        return Stream.concat(ofPrometheus().stream(), ofAzure().stream())
                .flatMap(it -> FIGURE.matcher(it.asks()).results().map(found -> found.group(1)))
                .collect(toCollection(TreeSet::new));
    }

    static Map<String, Object> yaml(String file) {
        try {
            return new Yaml().load(Files.readString(Bicep.DEPLOYMENT.resolve(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
