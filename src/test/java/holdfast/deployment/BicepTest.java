package holdfast.deployment;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.deployment.Bicep.Declared;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Each Bicep file can be read, and fits those it names. */
class BicepTest {

    private static final Pattern LOADED =
            Pattern.compile("load(?:Text|Json|Yaml)Content\\('([^']+)'");

    static List<Bicep> files() {
        return Bicep.all();
    }

    static Stream<Declared> modules() {
        return Bicep.all().stream().flatMap(it -> it.declared("module"));
    }

    static Stream<Bicep> deployed() {
        return Stream.of("azure/main.bicep", "azure/bot.bicep")
                .map(it -> Bicep.of(Bicep.DEPLOYMENT.resolve(it)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void is_written_as_the_grammar_asks(Bicep file) {
        assertThat(file.tree().get("wrong")).as("lines of %s", file).isEmpty();
        assertThat(file.tree().get("declared")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void uses_and_describes_every_parameter(Bicep file) {
        assertThat(Stream.concat(file.declared("parameter"), file.declared("variable")))
                .allMatch(it -> file.uses(it.name()), "is used");
        assertThat(file.declared("parameter")).allMatch(it -> it.isDecorated("@description("));
    }

    @ParameterizedTest
    @MethodSource("files")
    void loads_files_that_are_there(Bicep file) {
        assertThat(LOADED.matcher(file.text()).results().map(it -> it.group(1)))
                .allMatch(it -> Files.exists(file.beside(it)));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void gives_a_module_all_that_it_asks_for_and_nothing_else(Declared module) {
        var asked = Bicep.of(module.file().resolveSibling(module.of()));
        var given = module.at("/params").propertyNames().stream().collect(toSet());

        assertThat(given)
                .containsAll(required(asked))
                .isSubsetOf(asked.declared("parameter").map(Declared::name).collect(toSet()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void asks_modules_only_for_what_they_give(Bicep file) {
        var outputs = Pattern.compile("\\b(\\w+)\\.outputs\\.(\\w+)").matcher(file.text());

        assertThat(outputs.results())
                .allSatisfy(asked -> {
                    var module = file.declared("module", asked.group(1)).orElseThrow();
                    assertThat(Bicep.of(file.beside(module.of())).declared("output"))
                            .extracting(Declared::name)
                            .contains(asked.group(2));
                });
    }

    @ParameterizedTest
    @MethodSource("deployed")
    void is_given_its_parameters_by_azd(Bicep file) throws Exception {
        var json =
                new JsonMapper()
                        .readTree(
                                Files.readString(
                                        file.beside(
                                                file.file()
                                                        .getFileName()
                                                        .toString()
                                                        .replace(".bicep", ".parameters.json"))));
        var given = json.get("parameters").propertyNames().stream().collect(toSet());

        assertThat(given)
                .containsAll(required(file))
                .isSubsetOf(file.declared("parameter").map(Declared::name).collect(toSet()));
    }

    /**
     * What bot.bicep is given, azd knows from main.bicep, from itself, or from the administrator.
     */
    @Test
    void what_azd_hands_on_was_given_out_before() throws Exception {
        var main = Bicep.of(Bicep.DEPLOYMENT.resolve("azure/main.bicep"));
        var handed =
                Pattern.compile("\\$\\{(\\w+)}")
                        .matcher(Files.readString(main.beside("bot.parameters.json")))
                        .results()
                        .map(it -> it.group(1));
        var known =
                Stream.concat(
                                main.declared("output").map(Declared::name),
                                Stream.of(
                                        "SERVICE_BOT_IMAGE_NAME",
                                        "HOLDFAST_COUNCIL",
                                        "HOLDFAST_POLICY"))
                        .toList();

        assertThat(handed).isNotEmpty().isSubsetOf(known);
    }

    private static List<String> required(Bicep file) {
        return file.declared("parameter")
                .filter(it -> it.value().isMissingNode())
                .map(Declared::name)
                .toList();
    }
}
