package holdfast.config;

import holdfast.policy.Policy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was typed about a council's app. Whatever is missing or wrong is said at once: nobody mends
 * one thing to hear of the next.
 */
final class TeamsAppOptions {

    private static final List<String> KNOWN =
            List.of(
                    "--app-id",
                    "--privacy",
                    "--terms",
                    "--website",
                    "--name",
                    "--publisher",
                    "--version",
                    "-o");
    private static final String USUAL_NAME = "Holdfast";

    private final Typed typed;
    private final List<String> wrong = new ArrayList<>();

    private TeamsAppOptions(Typed typed) {
        this.typed = typed;
    }

    /**
     * What is to be made.
     *
     * @param file where to
     */
    record Asked(TeamsApp app, Path file) {}

    static Asked read(List<String> arguments) {
        return new TeamsAppOptions(Typed.of(arguments, KNOWN)).asked();
    }

    private Asked asked() {
        var policy = policy();
        var id = needed("--app-id", "the bot's application (client) ID", TeamsRules::id);
        var privacy = needed("--privacy", "the page on what is kept", TeamsRules::page);
        var terms = needed("--terms", "the page of the terms of use", TeamsRules::page);
        var website = given("--website", TeamsRules::page);
        var name = given("--name", TeamsRules::name);
        var publisher =
                given("--publisher", TeamsRules::publisher).or(() -> policy.flatMap(this::council));
        var version = given("--version", TeamsRules::version);
        var file = needed("-o", "the file to make, such as holdfast.zip", TeamsRules::file);
        if (!wrong.isEmpty()) {
            throw CommandRefused.usage(
                    "No package was made.\n  " + String.join("\n  ", wrong) + "\n");
        }
        var app =
                new TeamsApp(
                        id.orElseThrow(),
                        name.orElse(USUAL_NAME),
                        publisher.orElseThrow(),
                        website.orElseGet(() -> privacy.orElseThrow().resolve("/")),
                        privacy.orElseThrow(),
                        terms.orElseThrow(),
                        version,
                        policy.orElseThrow().language());
        return new Asked(app, file.orElseThrow());
    }

    private Optional<Policy> policy() {
        if (typed.words().size() != 1) {
            wrong.add("Name one council, by its policy.");
            return Optional.empty();
        }
        try {
            return Optional.of(new PackagedPolicies().policy(typed.words().getFirst()));
        } catch (CommandRefused refused) {
            wrong.add(refused.getMessage());
            return Optional.empty();
        }
    }

    /** The council as publisher, unless its name is longer than Teams takes. */
    private Optional<String> council(Policy policy) {
        return checked(policy.council(), TeamsRules::publisher, "Add --publisher NAME:");
    }

    private <T> Optional<T> needed(String option, String what, Function<String, T> rule) {
        if (!typed.options().containsKey(option)) {
            wrong.add("%s is missing: %s.".formatted(option, what));
        }
        return given(option, rule);
    }

    private <T> Optional<T> given(String option, Function<String, T> rule) {
        return Optional.ofNullable(typed.options().get(option))
                .flatMap(text -> checked(text, rule, option + ":"));
    }

    private <T> Optional<T> checked(String text, Function<String, T> rule, String before) {
        try {
            return Optional.of(rule.apply(text));
        } catch (TeamsRules.Broken broken) {
            wrong.add(before + " " + broken.getMessage());
            return Optional.empty();
        }
    }
}
