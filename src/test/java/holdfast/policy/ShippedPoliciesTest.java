package holdfast.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every policy that comes with Holdfast has in common. */
class ShippedPoliciesTest {

    /** A component of a record that holds a rule's place in the council's document. */
    private record Named(String rule, String source) {}

    static List<Path> files() {
        return Shipped.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void its_file_bears_its_name(Path file) {
        assertThat(Shipped.policy(file).id() + ".yaml").isEqualTo(file.getFileName().toString());
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_rule_names_its_place_in_the_councils_document(Path file) {
        assertThat(sources(Shipped.policy(file)))
                .hasSizeGreaterThanOrEqualTo(15)
                .allSatisfy(named -> assertThat(named.source()).as(named.rule()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_duty_names_its_place_in_the_councils_document(Path file) {
        assertThat(Shipped.policy(file).duties())
                .allSatisfy(duty -> assertThat(duty.source()).as(duty.id()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_stage_says_how_its_days_were_read(Path file) {
        var policy = Shipped.policy(file);

        assertThat(Stream.concat(policy.notification().stream(), policy.stages().stream()))
                .allSatisfy(stage -> assertThat(stage.reading()).isPresent());
        assertThat(policy.wholeProcess().stream())
                .allSatisfy(whole -> assertThat(whole.reading()).isPresent());
        assertThat(policy.gap().stream()).allSatisfy(gap -> assertThat(gap.reading()).isPresent());
        assertThat(policy.decision().reading()).isPresent();
        assertThat(policy.actions().reading()).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "buckinghamshire, true",
        "guidance-notes, false",
        "handbook, true",
        "hull, false",
        "luton, false",
        "york, true"
    })
    void formal_stages_can_be_opened_only_where_the_council_says_who_answers(
            String id, boolean complete) {
        var policy = Shipped.policy(id);

        assertThat(policy.gap().isEmpty()).isEqualTo(complete);
        assertThat(
                        !policy.stages().isEmpty()
                                && policy.stages().stream()
                                        .allMatch(stage -> stage.first().isPresent()))
                .isEqualTo(complete);
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_people_read_of_a_policy_is_short(Path file) {
        var policy = Shipped.policy(file);
        var offers =
                Stream.concat(policy.notification().stream(), policy.stages().stream())
                        .map(stage -> stage.lapse().offer())
                        .flatMap(offer ->
                                offer instanceof Lapse.Offer.Nothing(var because)
                                        ? Stream.of(because)
                                        : Stream.empty());

        assertThat(
                        Stream.of(
                                        offers,
                                        policy.gap().stream().map(Policy.Gap::because),
                                        Stream.of(policy.tracks().cafcass().advice()))
                                .flatMap(texts -> texts)
                                .flatMap(text -> Stream.of(text.split("(?<=[.?]) "))))
                .isNotEmpty()
                .allSatisfy(
                        sentence -> assertThat(sentence.split(" ")).hasSizeLessThanOrEqualTo(30));
    }

    @Test
    void a_rule_without_a_place_would_be_seen() {
        assertThat(sources(Exampleshire.good()))
                .extracting(Named::source)
                .contains("section 4", "section 8", ""); // no actions in it
    }

    @Test
    void rules_of_every_kind_are_looked_at() {
        assertThat(sources(Midshire.good()))
                .extracting(named -> named.rule().substring(0, named.rule().indexOf('[')))
                .contains("Category", "Telling", "Informal", "Stage", "Decision", "Actions")
                .contains("Cafcass", "Legal", "Complaint", "Hearing", "Closures", "Duty")
                .contains("Changes", "Change");
    }

    private static List<Named> sources(Object value) {
        return switch (value) {
            case Optional<?> optional ->
                    optional.map(ShippedPoliciesTest::sources).orElse(List.of());
            case Collection<?> list -> all(list.stream());
            case Map<?, ?> map -> all(map.values().stream());
            case Record record ->
                    Stream.concat(own(record), all(components(record)).stream()).toList();
            default -> List.of();
        };
    }

    private static List<Named> all(Stream<?> values) {
        return values.map(ShippedPoliciesTest::sources).flatMap(List::stream).toList();
    }

    private static Stream<Named> own(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(component -> component.getName().equals("source"))
                .map(component -> new Named(record.toString(), (String) value(component, record)));
    }

    private static Stream<Object> components(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .map(component -> value(component, record));
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError(e);
        }
    }
}
