package holdfast.conversation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import holdfast.concern.Decision.Refusal;
import holdfast.concern.Reference;
import holdfast.concern.Standing.Ended.How;
import holdfast.language.Language;
import holdfast.people.ChildId;
import holdfast.people.Person;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.policy.Stage.Deed;
import holdfast.policy.StageId;
import holdfast.story.Buckinghamshire;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person reads when something cannot be done. */
class RefusalsTest {

    private static final Buckinghamshire COUNCIL = new Buckinghamshire();
    private static final Person MANAGER =
            COUNCIL.directory()
                    .holders(
                            new Role("team-manager"),
                            COUNCIL.directory().child(new ChildId("1001")).orElseThrow())
                    .getFirst();
    private static final Instant AT = Instant.parse("2025-05-07T09:30:00Z");
    private static final LocalDate ON = LocalDate.of(2025, 5, 7);
    private static final StageId SECOND = new StageId("stage-2");

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("sentences")
    void each_refusal_says_what_to_do_next(Refusal refusal, String sentence) {
        assertThat(said(refusal)).isEqualTo(sentence);
        assertThat(Arrays.stream(sentence.split("[.] ")))
                .allSatisfy(part -> assertThat(part.split(" ")).hasSizeLessThanOrEqualTo(25));
    }

    @Test
    void no_refusal_is_left_out_and_no_two_read_alike() {
        var refusals = sentences().map(row -> row.get()[0]).toList();
        var said = sentences().map(row -> (String) row.get()[1]).toList();

        assertThat(refusals.stream().map(Object::getClass).collect(toSet()))
                .isEqualTo(Set.of(Refusal.class.getPermittedSubclasses()));
        assertThat(said).doesNotHaveDuplicates();
    }

    @Test
    void somebody_who_has_left_is_not_named() {
        assertThat(said(new Refusal.AlreadyAcknowledged(new PersonId("gone"), AT)))
                .isEqualTo("Already acknowledged by somebody who has left at 7 May 2025, 10:30.");
    }

    static Stream<Arguments> sentences() {
        return Stream.of(
                        aboutTheAct(),
                        aboutTheAnswer(),
                        aboutTheStage(),
                        aboutWhatIsMissing(),
                        aboutTheRest())
                .flatMap(List::stream);
    }

    private static List<Arguments> aboutTheAct() {
        return List.of(
                arguments(
                        new Refusal.NotYours(),
                        "I cannot find that among your concerns. Check the reference, or type mine or owed."),
                arguments(
                        new Refusal.MovedOn(),
                        "This has moved on since that card was drawn. This is how it stands now."),
                arguments(
                        new Refusal.Newer(),
                        "A newer version of Holdfast has recorded this. Please try again in a few minutes."),
                arguments(
                        new Refusal.Over(How.CLOSED, ON),
                        "This was closed on Wednesday 7 May 2025. Nothing more can be done with it."),
                arguments(
                        new Refusal.Over(How.WITHDRAWN, ON),
                        "This was withdrawn on Wednesday 7 May 2025. Nothing more can be done with it."),
                arguments(
                        new Refusal.Over(How.VOID, ON),
                        "This was removed as a mistake on Wednesday 7 May 2025. Nothing more can be done with it."));
    }

    private static List<Arguments> aboutTheAnswer() {
        var id = MANAGER.id();
        return List.of(
                arguments(
                        new Refusal.AlreadyAcknowledged(id, AT),
                        "Already acknowledged by Ruth Ellingham at 7 May 2025, 10:30."),
                arguments(
                        new Refusal.AlreadyAnswered(id, AT),
                        "Ruth Ellingham answered this at 7 May 2025, 10:30. The IRO decides whether that is enough."),
                arguments(
                        new Refusal.YoursAlready(), "It is with you already. Name somebody else."),
                arguments(
                        new Refusal.NotAnswered(),
                        "There is no answer yet to judge. You can wait, take it to the next stage, or accept with a word on how it was settled."),
                arguments(
                        new Refusal.AlreadyRefused(),
                        "The answer has been refused already. The IRO can take it to another stage, accept it after all, or withdraw it."),
                arguments(
                        new Refusal.AlreadyAccepted(),
                        "This has been accepted already. Its agreed actions are being done."),
                arguments(
                        new Refusal.NeedsText(),
                        "Nobody has answered in writing. Please say how it was settled."),
                arguments(
                        new Refusal.OwnAnswer(),
                        "You gave this answer yourself. Somebody else must judge it."));
    }

    private static List<Arguments> aboutTheStage() {
        return List.of(
                arguments(
                        new Refusal.Incomplete("The ladder stands elsewhere."),
                        "No formal stage can be opened. The ladder stands elsewhere. You may refer the matter to Cafcass at any point."),
                arguments(
                        new Refusal.LastStage(new StageId("stage-3")),
                        "Stage 3 is the council's last. You may refer the matter to Cafcass at any point (section 5.3)."),
                arguments(
                        new Refusal.NoSuchStage(new StageId("stage-9")),
                        "There is no such stage. Choose from: Stage 1, Stage 2, Stage 3."),
                arguments(
                        new Refusal.AtThatStage(SECOND),
                        "It is at Stage 2 already. Choose another stage."),
                arguments(
                        new Refusal.NeedsReason(SECOND),
                        "Going straight to Stage 2 needs a reason. Please give one."));
    }

    private static List<Arguments> aboutWhatIsMissing() {
        return List.of(
                arguments(
                        new Refusal.NobodyToTell(),
                        "Your council’s policy names nobody who hears of this. Ask the IRO manager."),
                arguments(
                        new Refusal.NoNotification(),
                        "Your council’s process has no written notification. Record a talk with talked, or raise a formal concern."),
                arguments(
                        new Refusal.NoChanges(),
                        "Your council’s policy has no list of significant changes. Please tell the child’s IRO directly."),
                arguments(new Refusal.OneChildOnly(), "Please name one child at a time."),
                arguments(
                        new Refusal.NeedsReview(),
                        "The time counts from the review. Please give its day."),
                arguments(
                        new Refusal.NeedsFilled(SECOND, Set.of("informal")),
                        "Please fill this in. Stage 2 opens only with it."),
                arguments(
                        new Refusal.FirstThis(Deed.CONVENE),
                        "The meeting must be called first. Please convene it."),
                arguments(
                        new Refusal.FirstThis(Deed.MINUTES),
                        "The minutes of the meeting come first. Please put them down."),
                arguments(new Refusal.FirstThis(Deed.ANSWER), "The answer comes first."),
                arguments(new Refusal.NotAskedFor(Deed.CONVENE), "This stage has no meeting."),
                arguments(
                        new Refusal.NotAskedFor(Deed.MINUTES),
                        "This stage has no meeting, so there are no minutes."),
                arguments(
                        new Refusal.NotAskedFor(Deed.ANSWER),
                        "At this stage a meeting decides, and its minutes are the answer."),
                arguments(
                        new Refusal.NeedsMinutes(),
                        "The outcome of this stage comes with the minutes of its meeting. Please put them down first."),
                arguments(
                        new Refusal.DateAhead(ON),
                        "This day is still to come. Put the minutes down once the meeting has been held."),
                arguments(
                        new Refusal.NoMoreTime(),
                        "The council’s policy grants no more time here. The IRO can wait, or take it to another stage."),
                arguments(
                        new Refusal.TooMuchTime(ON),
                        "The council’s policy grants time until Wednesday 7 May 2025 at most."),
                arguments(
                        new Refusal.NoSuchLevel(7),
                        "There is no level 7 of legal advice. Choose one from the list."),
                arguments(
                        new Refusal.NeedsAgreement(3, Role.IRO_MANAGER),
                        "Level 3 takes the agreement of the IRO manager. Please say who agreed."),
                arguments(
                        new Refusal.NeedsDiscussion(List.of(Role.IRO_MANAGER)),
                        "Please say when you discussed it with the IRO manager. If you could not, give the reason."),
                arguments(new Refusal.NeedsCafcassReason(), "Please say why not now."),
                arguments(
                        new Refusal.ActionFinished(2),
                        "Action 2 is reported finished already. The IRO confirms it."),
                arguments(new Refusal.NeedsDateReason(), "Please give a reason."),
                arguments(
                        new Refusal.NotOver(),
                        "This is still open, so it cannot be taken up again."),
                arguments(
                        new Refusal.AlreadyReopened(Reference.FIRST),
                        "This has been taken up again already, as C-1001."),
                arguments(new Refusal.OnlyTold(), "Nobody owes an answer to this."));
    }

    private static List<Arguments> aboutTheRest() {
        return List.of(
                arguments(
                        new Refusal.DateIsThePolicys(),
                        "The council’s policy sets this date. Leave it blank."),
                arguments(new Refusal.DateGone(ON), "This day has gone by. Choose a later one."),
                arguments(
                        new Refusal.NotAccepted(),
                        "There are no agreed actions yet. They come with an answer that has been accepted."),
                arguments(
                        new Refusal.NoSuchAction(9),
                        "There is no agreed action with that number. Type show and the reference to see them."),
                arguments(new Refusal.ActionDone(2), "Action 2 has been confirmed already."),
                arguments(
                        new Refusal.AlreadyHeld(ON),
                        "There has been a legal hold on it since Wednesday 7 May 2025. Nothing was changed."),
                arguments(
                        new Refusal.NotHeld(),
                        "There is no legal hold on it. Nothing was changed."),
                arguments(
                        new Refusal.OnHold(ON),
                        "There has been a legal hold on it since Wednesday 7 May 2025. End that first: type release and the reference."),
                arguments(
                        new Refusal.StillOpen(),
                        "This is not over, so its words are still needed. They can be erased when it is."),
                arguments(
                        new Refusal.WordsErased(ON),
                        "Its words were erased on Wednesday 7 May 2025. What is left is dates, stages and outcome."));
    }

    private static String said(Refusal refusal) {
        var caller = new Caller(MANAGER, COUNCIL.directory(), new Words(Language.ENGLISH));
        return new Refusals(new Words(Language.ENGLISH))
                .sentence(refusal, caller, Buckinghamshire.policy());
    }
}
