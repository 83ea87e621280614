package holdfast.config;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Reads the settings under {@code holdfast.councils}, and notes everything that is wrong. */
final class CouncilReading {

    private static final Pattern ID =
            Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern MONTHS = Pattern.compile("[1-9][0-9]{0,2}");
    private static final String NO_ID = "00000000-0000-0000-0000-000000000000";

    private final Binder settings;
    private final List<StartRefused> wrong;

    CouncilReading(Binder settings, List<StartRefused> wrong) {
        this.settings = settings;
        this.wrong = wrong;
    }

    /** A council's settings as they are written. */
    record Given(
            Optional<String> tenant,
            Optional<String> policy,
            Optional<String> keepMonths,
            @DefaultValue Bot teams) {

        /** Those of its bot; no two of the last three together. */
        record Bot(
                Optional<String> appId,
                Optional<String> secret,
                Optional<String> certificate,
                Optional<String> managedIdentity) {}
    }

    List<CouncilSetting> read() {
        var given = new TreeMap<>(given());
        given.keySet().removeIf(name -> isSaidTwice(name, given));
        var read =
                given.entrySet().stream()
                        .flatMap(each -> council(each.getKey(), each.getValue()).stream())
                        .toList();
        refuseShared("tenant", given, it -> it.tenant());
        refuseShared("teams.app-id", given, it -> it.teams().appId());
        return read;
    }

    private Map<String, Given> given() {
        try {
            return settings.bind("holdfast.councils", Bindable.mapOf(String.class, Given.class))
                    .orElse(Map.of());
        } catch (BindException e) {
            wrong.add(
                    new StartRefused(
                            "What stands under holdfast.councils cannot be read.",
                            "Write it as holdfast.councils.NAME.tenant and so on."));
            return Map.of();
        }
    }

    /**
     * What stands partly in a file as east-riding and partly in the environment as EASTRIDING is
     * read under both names, and whole under the first.
     */
    private static boolean isSaidTwice(String name, Map<String, Given> given) {
        return !name.contains("-")
                && given.keySet().stream()
                        .anyMatch(other ->
                                !other.equals(name)
                                        && CouncilSetting.plain(other)
                                                .equals(CouncilSetting.plain(name)));
    }

    private Optional<CouncilSetting> council(String name, Given given) {
        var tenant =
                id(
                        name + ".tenant",
                        given.tenant(),
                        "the tenant's id, on the overview page of Microsoft Entra");
        var app =
                id(
                        name + ".teams.app-id",
                        given.teams().appId(),
                        "the application id of the council's own bot registration");
        var months = keepMonths(name, given.keepMonths());
        var credential = new CredentialReading(name, given.teams(), wrong).read();
        return tenant.flatMap(inTenant ->
                app.flatMap(appId ->
                        credential.map(shown ->
                                new CouncilSetting(
                                        name,
                                        inTenant,
                                        given.policy().map(String::strip).orElse(name),
                                        months,
                                        appId,
                                        shown))));
    }

    /** Too few would erase what is still needed; nobody keeps words for longer than a life. */
    private int keepMonths(String name, Optional<String> given) {
        var months = given.map(String::strip).orElseGet(() -> "" + KeepMonths.DEFAULT);
        if (MONTHS.matcher(months).matches()) {
            return Integer.parseInt(months);
        }
        wrong.add(
                new StartRefused(
                        "holdfast.councils.%s.keep-months is not a number of months between 1 and 999."
                                .formatted(name),
                        "Set it to how long the council keeps words after the end, such as 18."));
        return KeepMonths.DEFAULT;
    }

    /** What is pasted into the wrong setting may be a secret, so it is not repeated. */
    private Optional<String> id(String name, Optional<String> given, String is) {
        var setting = "holdfast.councils." + name;
        if (given.isEmpty()) {
            wrong.add(new StartRefused(setting + " is missing.", "Set it to " + is + "."));
            return Optional.empty();
        }
        var read = given.flatMap(CouncilReading::id);
        if (read.isEmpty()) {
            wrong.add(
                    new StartRefused(
                            setting + " is not an id of 32 hexadecimal digits with hyphens.",
                            "Set it to " + is + "."));
        }
        return read;
    }

    /** In lower case, as Microsoft writes it; empty when it is none. */
    static Optional<String> id(String given) {
        return Optional.of(given.strip().toLowerCase(Locale.ROOT))
                .filter(ID.asMatchPredicate())
                .filter(id -> !id.equals(NO_ID));
    }

    private void refuseShared(
            String what, Map<String, Given> given, Function<Given, Optional<String>> which) {
        var first = new HashMap<String, String>();
        given.forEach((name, council) ->
                which.apply(council).flatMap(CouncilReading::id).stream()
                        .flatMap(id -> Stream.ofNullable(first.putIfAbsent(id, name)))
                        .forEach(other ->
                                wrong.add(
                                        new StartRefused(
                                                "holdfast.councils.%s.%s is that of %s too."
                                                        .formatted(name, what, other),
                                                "Give each council its own."))));
    }
}
