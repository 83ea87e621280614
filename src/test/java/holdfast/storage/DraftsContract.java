package holdfast.storage;

import static holdfast.storage.Bucks.COUNCIL;
import static holdfast.storage.Bucks.IRO;
import static holdfast.storage.Bucks.MANAGER;
import static holdfast.storage.Bucks.START;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.conversation.Draft;
import holdfast.conversation.Draft.Made;
import holdfast.conversation.Draft.Question;
import holdfast.conversation.Draft.State;
import holdfast.conversation.Draft.Wanted;
import holdfast.people.Authority;
import holdfast.people.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How drafts are kept until they are sent. */
interface DraftsContract extends CabinetUnderTest {

    /** A week after they were made. */
    LocalDate UNTIL = LocalDate.parse("2025-04-23");

    @ParameterizedTest
    @EnumSource(State.class)
    default void gives_back_a_draft_as_it_was_left(State state) {
        var starting =
                new Draft(
                        "d-1",
                        new Made(START, "5ab1", UNTIL),
                        new Wanted("raise", Optional.empty(), "", Map.of(), OptionalLong.empty()),
                        state,
                        Optional.empty(),
                        Optional.of(new Question("category", UNTIL.minusDays(1), "activity-6")));
        var acting =
                new Draft(
                        "d-2",
                        new Made(START, "", UNTIL),
                        new Wanted(
                                "redate",
                                Optional.of("C-1042"),
                                "2",
                                Map.of("text", "\"Zoë\" 👩‍👧 قالت", "position", ""),
                                OptionalLong.of(3)),
                        state,
                        Optional.of("activity-7"),
                        Optional.empty());

        change(IRO, _ -> List.of(starting, acting));

        assertThat(of(IRO)).containsExactly(starting, acting);
    }

    @Test
    default void forgets_what_is_no_longer_asked_or_filled_in() {
        var open = draft(1).asking(Optional.of(new Question("category", UNTIL, "a-1")));
        change(IRO, _ -> List.of(open));

        change(IRO, _ -> List.of(draft(1)));

        assertThat(of(IRO)).containsExactly(draft(1));
        assertThat(kept(drafts()).toString()).doesNotContain("asked");
    }

    @Test
    default void keeps_a_draft_of_an_older_holdfast_for_a_week() {
        change(IRO, _ -> List.of(draft(1)));
        rewrite(drafts(), json -> json.get("drafts").get(0).asObject().remove("until"));

        assertThat(of(IRO)).containsExactly(draft(1));
    }

    @Test
    default void keeps_everybodys_drafts_apart() {
        change(IRO, _ -> List.of(draft(1)));

        assertThat(of(MANAGER)).isEmpty();
        assertThat(cabinet().drafts().of(new Authority("york"), IRO)).isEmpty();
    }

    @Test
    default void knows_whose_drafts_they_are_by_large_and_small_letters() {
        change(new PersonId("ABCD-1"), _ -> List.of(draft(1)));

        assertThat(of(new PersonId("abcd-1"))).containsExactly(draft(1));
    }

    @Test
    default void keeps_the_twenty_newest() {
        for (var n = 1; n <= 25; n++) {
            var fresh = draft(n);
            change(IRO, kept -> with(kept, fresh));
        }

        assertThat(of(IRO))
                .isEqualTo(IntStream.rangeClosed(6, 25).mapToObj(DraftsContract::draft).toList());
    }

    @Test
    default void writes_no_drafts_that_are_not_to_change() {
        change(IRO, UnaryOperator.identity());
        assertThat(store().find(drafts())).isEmpty();

        change(IRO, _ -> List.of(draft(1)));
        var seen = store().find(drafts());
        change(IRO, UnaryOperator.identity());

        assertThat(store().find(drafts())).isEqualTo(seen).isPresent();
    }

    @Test
    default void loses_no_draft_of_many_made_at_once() throws InterruptedException {
        for (var round = 0; round < 5; round++) {
            var first = 4 * round;

            Race.of(
                    this,
                    (node, n) -> {
                        var drafts = new Cabinet(node).drafts();
                        drafts.change(COUNCIL, IRO, kept -> with(kept, draft(first + n)));
                        return n;
                    });
        }

        assertThat(of(IRO))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 20).mapToObj(DraftsContract::draft).toList());
    }

    @Test
    default void keeps_drafts_in_the_format_that_is_written_down_beside_what_is_newer() {
        change(IRO, _ -> List.of(draft(1)));
        rewrite(
                drafts(),
                json -> {
                    json.put("asked", "one by one");
                    var list = json.get("drafts").asArray();
                    list.get(0).asObject().put("step", 3);
                    list.addObject().put("id", "d-9").put("state", "scheduled");
                });

        change(IRO, kept -> with(kept, draft(2)));

        assertThat(of(IRO)).containsExactly(draft(1), draft(2));
        assertThat(kept(drafts()))
                .isEqualTo(
                        Json.read(
                                """
                                {"format":1, "asked":"one by one", "drafts":[
                                  {"id":"d-1", "made":"2025-04-16T09:30:01.123456789Z", "until":"2025-04-23",
                                   "verb":"raise", "inputs":{"child":"1001"}, "ref":"C-1",
                                   "line":"line 1", "state":"open", "step":3},
                                  {"id":"d-2", "made":"2025-04-16T09:30:02.123456789Z", "until":"2025-04-23",
                                   "verb":"raise", "inputs":{"child":"1001"}, "ref":"C-2",
                                   "line":"line 2", "state":"open"},
                                  {"id":"d-9", "state":"scheduled"}]}
                                """));
    }

    @Test
    default void what_is_over_goes_also_of_whoever_never_comes_back() {
        var later = new Made(START, "later", UNTIL.plusDays(1));
        var newer =
                new Draft(
                        "d-2",
                        later,
                        draft(2).wanted(),
                        State.OPEN,
                        Optional.empty(),
                        Optional.empty());
        change(IRO, _ -> List.of(draft(1)));
        change(MANAGER, _ -> List.of(draft(1), newer));

        assertThat(cabinet().drafts().eraseOver(COUNCIL, UNTIL)).isZero();
        assertThat(cabinet().drafts().eraseOver(new Authority("york"), UNTIL.plusDays(1))).isZero();
        assertThat(of(IRO)).hasSize(1);
        assertThat(cabinet().drafts().eraseOver(COUNCIL, UNTIL.plusDays(1))).isEqualTo(2);

        assertThat(store().find(drafts())).isEmpty();
        assertThat(of(MANAGER)).containsExactly(newer);
        assertThat(cabinet().drafts().eraseOver(COUNCIL, UNTIL.plusDays(2))).isOne();
        assertThat(of(MANAGER)).isEmpty();
    }

    @Test
    default void what_a_newer_holdfast_has_begun_is_left_to_it() {
        change(IRO, _ -> List.of(draft(1)));
        rewrite(
                drafts(),
                json ->
                        json.get("drafts")
                                .asArray()
                                .addObject()
                                .put("id", "d-9")
                                .put("state", "x"));
        change(MANAGER, _ -> List.of(draft(1)));
        rewrite(new Key(COUNCIL.id(), "drafts:" + MANAGER), json -> json.put("format", 9));

        assertThat(cabinet().drafts().eraseOver(COUNCIL, UNTIL.plusDays(1))).isOne();

        assertThat(kept(drafts()).get("drafts").get(0).get("id").stringValue()).isEqualTo("d-9");
        assertThat(store().find(new Key(COUNCIL.id(), "drafts:" + MANAGER))).isPresent();
    }

    private void change(PersonId person, UnaryOperator<List<Draft>> change) {
        cabinet().drafts().change(COUNCIL, person, change);
    }

    private List<Draft> of(PersonId person) {
        return otherCabinet().drafts().of(COUNCIL, person);
    }

    private static List<Draft> with(List<Draft> kept, Draft fresh) {
        var all = new ArrayList<>(kept);
        all.add(fresh);
        return all;
    }

    private static Draft draft(int n) {
        return new Draft(
                "d-" + n,
                new Made(START.plusSeconds(n), "line " + n, UNTIL),
                new Wanted(
                        "raise",
                        Optional.of("C-" + n),
                        "",
                        Map.of("child", "1001"),
                        OptionalLong.empty()),
                State.OPEN,
                Optional.empty(),
                Optional.empty());
    }

    private static Key drafts() {
        return new Key(COUNCIL.id(), "drafts:" + IRO);
    }
}
