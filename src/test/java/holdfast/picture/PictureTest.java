package holdfast.picture;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.language.Language;
import holdfast.people.Role;
import holdfast.picture.Policies.Hostile;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What a picture of a council's process says. */
class PictureTest {

    @ParameterizedTest
    @MethodSource("holdfast.picture.Policies#all")
    void every_stage_is_there_with_its_people_its_days_and_its_place_in_the_document(
            Policy policy) {
        var drawn = Drawn.of(Picture.of(policy));

        for (var stage : rungs(policy).toList()) {
            var text = Drawn.text(drawn.box(stage.id().id()).orElseThrow());
            assertThat(text).contains(Paragraph.clean(stage.title()), stage.source());
            assertThat(roles(stage).map(Role::id).map(Language.ENGLISH::role))
                    .allMatch(text::contains);
            stage.within()
                    .ifPresent(within -> assertThat(text).containsIgnoringCase(within.inWords()));
            stage.remind()
                    .forEach(remind -> assertThat(text).contains(remind.inWords() + " before"));
            stage.lapse()
                    .again()
                    .ifPresent(
                            again -> assertThat(text).contains("again every " + again.inWords()));
            assertThat(Drawn.text(drawn.box("judge-" + stage.id()).orElseThrow()))
                    .startsWith(
                            "Does the %s accept "
                                    .formatted(Language.ENGLISH.role(stage.judge().id())));
        }
    }

    @ParameterizedTest
    @MethodSource("holdfast.picture.Policies#all")
    void it_names_the_council_the_document_and_the_edition(Policy policy) {
        var text = Drawn.text(Drawn.of(Picture.of(policy)).root());

        assertThat(unbroken(text))
                .contains(
                        unbroken(policy.title()),
                        unbroken(policy.council()),
                        unbroken(
                                "From: %s. Edition %s."
                                        .formatted(policy.source(), policy.edition())));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    buckinghamshire | talk            | First talk IRO with: team manager. Days: 3 working days from the review. The IRO may leave it out with a reason. If it settles the matter, the IRO records it and nothing follows.
                    york            | talk            | First talk IRO with: social worker. It may not be left out. If it settles the matter, the IRO records it and nothing follows.
                    york            | start           | The IRO has a problem
                    york            | formal          | Formal process All together: 20 working days from the day the IRO raises the problem formally. Told of an overrun: IRO and IRO manager.
                    buckinghamshire | notification    | Notification Answers: team manager Also gets it: social worker Days: 10 working days from the day it is sent. The IRO may set another day. Reminder 1 working day before.
                    buckinghamshire | notification    | If time runs out Pinged: team manager, again every 5 working days Told: IRO The IRO may open Stage 1.
                    york            | stage-1         | Stage 1 Answers: service manager Days: 5 working days from the day it opens. Reminder 1 working day before. Its messages are marked as important. Filled in before: what was tried informally Copies: IRO manager when it opens
                    york            | stage-2         | Stage 2 Calls the meeting, writes the minutes: IRO Asked to come: social worker and service manager Days: 5 working days from the day it opens. The meeting must be held by then. Reminder 1 working day before.
                    buckinghamshire | stage-1         | May be done too: a meeting, called by team manager; minutes, by team manager Chairs: team manager Asked to come: social worker and IRO
                    buckinghamshire | stage-3         | Days: what is left of the whole process. Reminder 1 working day before.
                    york            | stage-4         | Told: IRO manager Nothing further can be opened.
                    york            | last            | No stage after Stage 4 Stage 4 is the council's last. Consider now whether to refer the matter to Cafcass (section 2). Holdfast asks the IRO whether to refer to Cafcass.
                    hull            | last            | No formal stages Hull's Dispute Resolution Procedure is a separate document, and its stages are not in this policy. None can be opened. The concern is recorded, with no clock. Source: scope of the chapter
                    luton           | notification    | Escalation Nobody is asked to answer. When the time is over, the IRO decides. Days: 5 working days from the day the IRO raises the concern.
                    luton           | judge-notification | Does the IRO accept how it stands?
                    guidance-notes  | formal          | Formal process Not complete: The guidance notes have three stages, but their flowchart of who answers, and in how many days, is not in the text.
                    guidance-notes  | stage-1         | Stage 1 Answers: not named in the document Days: not named in the document.
                    guidance-notes  | stage-1         | If time runs out The document names nobody to ping. Nothing further can be opened.
                    york            | judge-stage-1   | Does the IRO accept the answer?
                    york            | judge-stage-2   | Does the IRO accept the outcome?
                    york            | judging         | Judging Whoever judges may first ask for more. No time is set for it. Reminded: every 5 working days
                    york            | actions         | Agreed actions Each has a person and a day. The IRO confirms each. Reminder: 1 working day before. If late, pinged: every 5 working days. Also told: IRO.
                    york            | closed          | Closed
                    buckinghamshire | cafcass         | Discuss first with: IRO manager and assistant director for quality assurance The IRO is asked: after the last stage, when the whole process is over Told: IRO manager and assistant director for quality assurance
                    york            | legal           | Independent legal advice 1. A council child care lawyer who does not conduct this case. Plain questions about the law or a process. 2.
                    york            | legal           | 3. Independent counsel, instructed directly. Joining proceedings, or challenging a decision of the council by an opinion or a court order. Agreed by: IRO manager. Source: section 4
                    york            | complaint       | Complaint The IRO is told by: complaints manager Source: section 5
                    buckinghamshire | change          | Significant changes The IRO is told by: social worker Of: Change of care plan proposed; Review decisions not carried out in time;
                    buckinghamshire | good-practice   | Good practice Goes to: team manager and social worker Source: sections 3.2 and 5
                    buckinghamshire | service-concern | Concern about the service Goes to: IRO manager and assistant director for quality assurance Source: section 3.2
                    """)
    void each_box_says_what_the_policy_says(String policy, String box, String words) {
        var drawn = Drawn.of(Picture.of(Policies.named(policy)));

        assertThat(Drawn.text(drawn.box(box).orElseThrow())).contains(words);
    }

    @Test
    void the_council_s_own_words_stand_in_the_place_of_ours() {
        var york = Policies.text(Path.of("bot/policies/york.yaml"));
        var policy =
                Policies.read(
                        york.replace(
                                "  concern: problem",
                                "  concern: worry\n  stage: rung\n  resolution: agreement"));

        var drawn = Drawn.of(Picture.of(policy));

        assertThat(Drawn.text(drawn.box("start").orElseThrow())).isEqualTo("The IRO has a worry");
        assertThat(Drawn.text(drawn.box("last").orElseThrow())).startsWith("No rung after Stage 4");
        assertThat(Drawn.text(drawn.box("closed").orElseThrow())).isEqualTo("Closed: agreement");
    }

    @Test
    void what_a_policy_does_not_say_has_no_box() {
        var drawn = Drawn.of(Picture.of(Policies.bare()));

        assertThat(drawn.groups().map(group -> group.getAttribute("id")))
                .containsExactly(
                        "holdfast-start",
                        "holdfast-formal",
                        "holdfast-only",
                        "holdfast-judge-only",
                        "holdfast-last",
                        "holdfast-actions",
                        "holdfast-closed",
                        "holdfast-beside",
                        "holdfast-judging",
                        "holdfast-cafcass");
        assertThat(Drawn.text(drawn.box("formal").orElseThrow()))
                .isEqualTo("Formal process The document sets no limit to all of it together.");
        assertThat(Drawn.text(drawn.box("only").orElseThrow()))
                .contains("Days: 48 hours from the day it opens.");
    }

    @Test
    void whoever_hears_it_read_hears_all_of_it() {
        var drawn = Drawn.of(Picture.of(Policies.named("york")));

        var root = drawn.root();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("holdfast-title");
        assertThat(root.getAttribute("aria-describedby")).isEqualTo("holdfast-desc");
        assertThat(drawn.elements("title"))
                .singleElement()
                .extracting(Element::getTextContent)
                .isEqualTo("City of York Council: Children in care resolutions process");
        assertThat(drawn.elements("desc"))
                .singleElement()
                .extracting(Element::getTextContent)
                .asString()
                .startsWith("The IRO has a problem. First talk. IRO with: social worker.")
                .contains("Stage 3. Calls the meeting, writes the minutes: IRO.", "Complaint.");
    }

    @Test
    void what_stands_in_a_policy_stays_text() {
        var svg = Picture.of(Policies.hostile());
        var drawn = Drawn.of(svg);

        assertThat(Drawn.text(drawn.box("stage-1").orElseThrow())).contains(Hostile.TITLE);
        assertThat(drawn.elements("title").getFirst().getTextContent()).startsWith(Hostile.COUNCIL);
        assertThat(drawn.elements("*"))
                .extracting(Element::getTagName)
                .containsOnly(
                        "title",
                        "desc",
                        "rect",
                        "g",
                        "path",
                        "polygon",
                        "polyline",
                        "text",
                        "tspan");
        assertThat(unbroken(Drawn.text(drawn.box("legal").orElseThrow()))).contains(Hostile.WORD);
    }

    @Test
    void what_cannot_be_printed_is_left_out() {
        assertThat(Paragraph.clean("a\u0000b\u202Ec\nd\t e\uFFFEf\uD800g")).isEqualTo("abc d efg");
    }

    @ParameterizedTest
    @MethodSource("holdfast.picture.Policies#all")
    void it_asks_for_nothing_from_elsewhere(Policy policy) {
        var drawn = Drawn.of(Picture.of(policy));

        assertThat(drawn.elements("*"))
                .allSatisfy(element ->
                        assertThat(List.of("href", "src", "style", "onload", "onclick"))
                                .noneMatch(element::hasAttribute));
    }

    @ParameterizedTest
    @MethodSource("holdfast.picture.Policies#all")
    void the_same_policy_is_the_same_picture_to_the_letter(Policy policy) {
        var usual = Locale.getDefault();
        var first = Picture.of(policy);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(Picture.of(policy)).isEqualTo(first);
        } finally {
            Locale.setDefault(usual);
        }
    }

    private static Stream<Stage> rungs(Policy policy) {
        return Stream.concat(policy.notification().stream(), policy.stages().stream());
    }

    private static Stream<Role> roles(Stage stage) {
        return Stream.of(
                        stage.asks().stream().flatMap(task -> task.by().stream()),
                        stage.meeting().stream().flatMap(meeting -> meeting.attend().stream()),
                        stage.lapse().ping().stream(),
                        stage.lapse().tell().stream())
                .flatMap(each -> each);
    }

    private static String unbroken(String text) {
        return text.replace(" ", "");
    }
}
