package holdfast.storage;

import static holdfast.concern.Concerns.Outcome.KEPT;
import static holdfast.storage.Bucks.COUNCIL;
import static holdfast.storage.Bucks.IRO;
import static holdfast.storage.Bucks.filing;
import static holdfast.storage.Bucks.key;
import static holdfast.storage.Bucks.notified;
import static holdfast.storage.Bucks.raised;
import static holdfast.storage.Bucks.woken;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Concern;
import holdfast.concern.ConcernEvent;
import holdfast.concern.Entry;
import holdfast.concern.Reference;
import holdfast.concern.Text;
import holdfast.notice.Shown;
import holdfast.people.Authority;
import holdfast.record.Chain;
import holdfast.record.Histories;
import holdfast.record.History;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How histories are found again, line by line, by whoever looks whether they are sound. */
interface HistoriesContract extends CabinetUnderTest {

    @Test
    default void gives_back_each_history_line_by_line_and_its_chain_is_sound() {
        for (var steps : Walk.all()) {
            cabinet().concerns().add(filing(steps.getLast()));

            var history = history(steps.getLast().ref().number());
            assertThat(history.lines())
                    .isEqualTo(steps.getLast().history().stream().map(Optional::of).toList());
            assertThat(Chain.breaks(history)).isEmpty();
        }
    }

    @Test
    default void finds_the_concerns_that_changed_on_a_day_by_their_last_line() {
        for (long number = 1001; number <= 1203; number++) {
            cabinet().concerns().add(filing(raised(number)));
        }
        var seen = cabinet().concerns().find(COUNCIL, new Reference(1002)).orElseThrow();
        var later = woken(seen.concern(), "2025-05-01T08:00:00Z");
        cabinet().concerns().replace(seen, filing(later));

        assertThat(changedOn("2025-04-16"))
                .hasSize(202)
                .doesNotContain(new Reference(1002))
                .isSorted();
        assertThat(changedOn("2025-05-01")).containsExactly(new Reference(1002));
        assertThat(changedOn("2025-05-02")).isEmpty();
        assertThat(histories().changedOn(new Authority("york"), LocalDate.of(2025, 4, 16)))
                .isEmpty();
    }

    @Test
    default void gives_back_texts_with_what_their_hash_is_made_of() {
        var text = new Text("t-1", "salt", "words");
        cabinet().texts().keep(COUNCIL, List.of(text), Bucks.BOUND);

        assertThat(histories().texts(COUNCIL, List.of(text.ref(), new Text.Ref("t-2", ""))))
                .isEqualTo(Map.of("t-1", text));
    }

    @Test
    default void tells_what_is_not_there_from_what_cannot_be_read() {
        cabinet().concerns().add(filing(raised(1042)));
        cabinet().concerns().add(filing(raised(1043)));
        say(key(1042), "{");
        rewrite(key(1043), json -> json.put("ref", "C-1042"));

        assertThat(found(1041)).isEqualTo(new Histories.Nothing());
        assertThat(found(1042))
                .isEqualTo(
                        new Histories.Illegible(
                                "C-1042 of buckinghamshire cannot be read by this Holdfast. Start the newest one; if that cannot either, put back its last good copy."));
        assertThat(found(1043))
                .isEqualTo(
                        new Histories.Illegible(
                                "C-1043 of buckinghamshire holds the history of another concern."));
        assertThat(histories().last(COUNCIL)).contains(new Reference(1043));
        assertThat(histories().last(new Authority("york"))).isEmpty();
    }

    @Test
    default void finds_which_single_line_cannot_be_read() {
        cabinet().concerns().add(filing(woken(notified(1042), "2025-05-06T08:00:00Z")));
        rewrite(key(1042), json -> json.get("history").get(0).asObject().put("at", "noon"));

        assertThat(history(1042).lines().getFirst()).isEmpty();
        assertThat(history(1042).lines().get(1)).isPresent();
    }

    /**
     * Old and new on one store (F27): fields that only a newer version writes belong to the line,
     * so its chain is sound here too. THE GUARD is {@code Entry.fields}, which keeps them.
     */
    @Test
    @Tag("faults")
    default void a_line_with_fields_only_a_newer_version_knows_is_sound_and_stays_so() {
        cabinet().concerns().add(filing(notified(1042)));
        rewrite(
                key(1042),
                json -> {
                    var line = json.get("history").get(0).asObject();
                    line.get("fields").asObject().put("urgency", "high").put("aid", "");
                    Forger.sealed(line);
                });

        change(concern -> woken(concern, "2025-05-01T08:00:00Z"));

        assertThat(kept(key(1042)).at("/history/0/fields/urgency").asString()).isEqualTo("high");
        assertThat(history(1042).lines()).hasSizeGreaterThan(1);
        assertThat(Chain.breaks(history(1042))).isEmpty();
    }

    /**
     * Old and new on one store (F27): an event whose word only a newer version knows is kept as it
     * is, whatever this version writes into the same document. THE GUARD is {@code EventReading}'s
     * {@code Unknown}.
     */
    @Test
    @Tag("faults")
    default void a_line_whose_word_only_a_newer_version_knows_is_sound_and_stays_so() {
        cabinet().concerns().add(filing(notified(1042)));
        var first = history(1042).lines().getFirst().orElseThrow();
        rewrite(
                key(1042),
                json -> json.get("history").asArray().add(Forger.sealed(mended(first).asObject())));

        change(concern -> woken(concern, "2025-05-01T08:00:00Z"));
        change(concern -> concern.withShown(Map.of(IRO, new Shown("f:1", 1))));

        var lines = history(1042).lines();
        assertThat(lines).as("nothing is changed beside it").hasSize(2);
        assertThat(lines.get(1).map(Entry::event))
                .contains(new ConcernEvent.Unknown("mended", Map.of("a", "", "z", "\u2028 Zoë")));
        assertThat(Chain.breaks(history(1042))).isEmpty();
    }

    /** A word that is not the one of its event is somebody else's doing, and no event of ours. */
    @Test
    default void a_word_that_does_not_fit_its_fields_is_no_event_this_version_knows() {
        cabinet().concerns().add(filing(raised(1042)));
        rewrite(key(1042), json -> json.get("history").get(0).asObject().put("what", "notified"));

        assertThat(Chain.breaks(history(1042)))
                .extracting(each -> each.sentence())
                .containsExactly("C-1042 of buckinghamshire, line 1: it was changed.");
    }

    private static tools.jackson.databind.JsonNode mended(Entry first) {
        return Json.object()
                .put("seq", 2)
                .put("at", "2025-04-17T10:00:00Z")
                .put("what", "mended")
                .put("previous", first.hash())
                .set("fields", Json.object().put("z", "\u2028 Zoë").put("a", ""));
    }

    private void change(UnaryOperator<Concern> change) {
        var seen = cabinet().concerns().find(COUNCIL, new Reference(1042)).orElseThrow();
        assertThat(cabinet().concerns().replace(seen, filing(change.apply(seen.concern()))))
                .isEqualTo(KEPT);
    }

    private List<Reference> changedOn(String day) {
        return histories().changedOn(COUNCIL, LocalDate.parse(day));
    }

    private History history(long number) {
        return ((Histories.Kept) found(number)).history();
    }

    private Histories.Found found(long number) {
        return histories().find(COUNCIL, new Reference(number));
    }

    private Histories histories() {
        return otherCabinet().histories();
    }
}
