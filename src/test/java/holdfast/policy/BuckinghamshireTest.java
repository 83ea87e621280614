package holdfast.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Role;
import holdfast.policy.Lapse.Offer;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuckinghamshireTest {

    private final Policy policy = read();

    @Test
    void it_is_the_edition_of_september_2021() {
        assertThat(List.of(policy.id(), policy.edition(), policy.council()))
                .containsExactly("buckinghamshire", "2021-09", "Buckinghamshire Council");
    }

    @Test
    void it_has_the_thirteen_categories_of_appendix_1() {
        assertThat(policy.categories())
                .extracting(Category::number, Category::source)
                .hasSize(13)
                .allSatisfy(category ->
                        assertThat(category.toList().getLast())
                                .isEqualTo("appendix 1, category " + category.toList().getFirst()));
        assertThat(policy.category("4")).isEqualTo(policy.category("decisions"));
    }

    @ParameterizedTest(name = "{0}: {1} within {2} of {3}, remind {4} before")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    notification | team-manager     | 10 working days | notified | 1 working day
                    stage-1      | team-manager     | 5 working days  | stage-1  | 1 working day
                    stage-2      | head-of-service  | 5 working days  | stage-2  | 1 working day
                    stage-3      | service-director |                 |          | 1 working day
                    """)
    void each_stage_has_its_answerer_and_its_days(
            String id, String answeredBy, String within, String event, String remind) {
        var stage = policy.stage(new StageId(id)).orElseThrow();

        assertThat(stage.answeredBy()).isEqualTo(new Role(answeredBy));
        assertThat(stage.within().map(Period::inWords)).isEqualTo(Optional.ofNullable(within));
        assertThat(stage.within().flatMap(Period::from).map(Event::word))
                .isEqualTo(Optional.ofNullable(event));
        assertThat(stage.remind().map(Period::inWords)).contains(remind);
    }

    @Test
    void a_notification_goes_to_the_social_worker_too_and_the_iro_may_set_its_day() {
        assertThat(policy.notification().to()).containsExactly(Role.SOCIAL_WORKER);
        assertThat(policy.notification().iroMaySetDue()).isTrue();
        assertThat(policy.stages()).noneMatch(Stage::iroMaySetDue);
    }

    @ParameterizedTest(name = "{0}: ping {1}, tell {2}, offer the next: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    notification | team-manager     | iro                       | true
                    stage-1      | team-manager     | iro assistant-director-qa | true
                    stage-2      | head-of-service  | iro assistant-director-qa | true
                    stage-3      | service-director | iro assistant-director-qa | false
                    """)
    void each_lapse_pings_the_answerer_and_tells_those_above(
            String id, String ping, String tell, boolean next) {
        var lapse = policy.stage(new StageId(id)).orElseThrow().lapse();

        assertThat(lapse.ping()).containsExactly(new Role(ping));
        assertThat(lapse.tell()).isEqualTo(Stream.of(tell.split(" ")).map(Role::new).toList());
        assertThat(lapse.offer() instanceof Offer.Next).isEqualTo(next);
        assertThat(lapse.again().map(Period::inWords)).contains("5 working days");
    }

    @Test
    void after_stage_3_the_iro_reads_what_remains() {
        assertThat(policy.stages().getLast().lapse().offer())
                .isEqualTo(
                        new Offer.Nothing(
                                "Stage 3 is the council's last. You may refer the matter to Cafcass at any"
                                        + " point (section 5.3)."));
    }

    @Test
    void the_formal_process_takes_twenty_working_days_from_its_start() {
        var whole = policy.wholeProcess().orElseThrow();

        assertThat(whole.within().inWords()).isEqualTo("20 working days");
        assertThat(whole.within().from()).contains(Event.RAISED);
        assertThat(whole.tell()).containsExactly(Role.IRO, new Role("assistant-director-qa"));
    }

    @Test
    void the_iro_is_reminded_of_a_waiting_answer_every_five_working_days() {
        assertThat(policy.decision().remind().map(Period::inWords)).contains("5 working days");
    }

    @Test
    void every_rule_names_its_place_and_every_rule_with_days_says_how_it_was_read() {
        var rungs = Stream.concat(Stream.of(policy.notification()), policy.stages().stream());

        assertThat(rungs)
                .allSatisfy(stage -> assertThat(stage.source()).containsPattern("section"))
                .allSatisfy(stage -> assertThat(stage.reading()).isPresent());
        assertThat(policy.wholeProcess().orElseThrow().source()).contains("appendix 3");
        assertThat(policy.wholeProcess().orElseThrow().reading()).isPresent();
        assertThat(policy.decision().source()).contains("section 4");
        assertThat(policy.decision().reading()).isPresent();
    }

    private static Policy read() {
        var file = "/bot/policies/buckinghamshire.yaml";
        try (var in = Objects.requireNonNull(BuckinghamshireTest.class.getResourceAsStream(file))) {
            return Exampleshire.loaded(
                    "buckinghamshire.yaml", new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
