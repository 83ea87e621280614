package holdfast.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {

    private final Policy policy = Exampleshire.good();

    @ParameterizedTest(name = "after {0} comes {1}")
    @CsvSource({"notification, stage-1", "stage-1, stage-2", "stage-2,", "stage-9,"})
    void each_stage_leads_to_the_next(String from, String next) {
        assertThat(policy.next(new StageId(from)).map(stage -> stage.id().id()))
                .isEqualTo(Optional.ofNullable(next));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"notification, Notification", "stage-1, Stage 1", "stage-2, Stage 2"})
    void a_stage_is_found_by_its_id(String id, String title) {
        assertThat(policy.stage(new StageId(id)).map(Stage::title)).contains(title);
    }

    @Test
    void another_policys_stage_is_not_found() {
        assertThat(policy.stage(new StageId("stage-3"))).isEmpty();
    }

    @ParameterizedTest(name = "{0} finds the category: {1}")
    @CsvSource({"1, true", "drift, true", "' Drift ', true", "2, false", "0, false", "01, false"})
    void a_category_is_found_by_its_number_or_id(String typed, boolean found) {
        assertThat(policy.category(typed).isPresent()).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0} {1} are {2}")
    @CsvSource({
        "1, WORKING_DAYS, 1 working day",
        "10, WORKING_DAYS, 10 working days",
        "1, CALENDAR_DAYS, 1 calendar day",
        "14, CALENDAR_DAYS, 14 calendar days"
    })
    void a_period_is_said_in_words(int count, Period.Unit unit, String words) {
        assertThat(new Period(count, unit, Optional.empty()).inWords()).isEqualTo(words);
    }
}
