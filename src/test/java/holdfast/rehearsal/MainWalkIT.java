package holdfast.rehearsal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Buckinghamshire's process from a notification to its close, in one sitting at the page. */
@ExtendWith(Rehearsed.class)
class MainWalkIT {

    private static final String IRO = "Amara Okafor";
    private static final String SOCIAL_WORKER = "Priya Raman";
    private static final String TEAM_MANAGER = "Ruth Ellingham";
    private static final String HEAD = "Andrew Thackeray";
    private static final String DIRECTOR = "Martin Ashdown";
    private static final String ASSURANCE = "Oliver Penhaligon";

    private final RehearsalPage page;
    private final ChatColumn iro;

    MainWalkIT(RehearsalPage page) {
        this.page = page;
        this.iro = page.open(IRO);
    }

    @Test
    void a_matter_is_carried_from_a_typed_line_to_its_close() {
        a_typed_notification_is_read_back_and_sent_by_pressing_send();
        an_acknowledgement_is_seen_by_everyone_without_a_reload();
        the_team_manager_is_pinged_on_the_working_day_after_the_last();
        one_press_raises_it_formally_and_stage_1_runs_its_course();
        stage_2_is_the_head_of_services();
        an_answer_is_judged_by_the_iro_who_refuses_it_and_goes_to_stage_3();
        stage_3_lapses_with_the_whole_process();
        the_answer_is_improved_on_request_accepted_and_done();
    }

    private void a_typed_notification_is_read_back_and_sent_by_pressing_send() {
        page.itIs("Wednesday 16 April 2025, 10:00");
        var worker = page.open(SOCIAL_WORKER).hasHeard(0);
        var manager = page.open(TEAM_MANAGER).hasHeard(0);

        iro.say("notify 1001 4 No visit since March, though the review asked for one a week");
        iro.shows("Send this notification?", TEAM_MANAGER, SOCIAL_WORKER, "Friday 2 May 2025");
        worker.hasHeard(0);
        page.shot("01-read-back");

        iro.press("Send").shows("Recorded as C-1001.");
        worker.hasHeard(1).shows("Ruth Ellingham (team manager) has until Friday 2 May 2025");
        manager.hasHeard(1).shows("Please answer by Friday 2 May 2025.", "No visit since March");
        page.shot("02-notified");
    }

    private void an_acknowledgement_is_seen_by_everyone_without_a_reload() {
        var manager = page.chat(TEAM_MANAGER).press("Acknowledge");

        var acknowledged = "Ruth Ellingham, 16 Apr 2025, 10:00";
        manager.shows("Acknowledged", acknowledged);
        assertThat(manager.button("Acknowledge")).isHidden();
        iro.shows(acknowledged);
        page.chat(SOCIAL_WORKER).shows(acknowledged);
        page.shot("03-acknowledged");
    }

    private void the_team_manager_is_pinged_on_the_working_day_after_the_last() {
        var manager = page.chat(TEAM_MANAGER);
        page.nextNotice("Thursday 1 May 2025, 09:00");
        manager.hasHeard(2).shows("A reminder.");
        page.nextNotice("Tuesday 6 May 2025, 09:00");

        manager.hasHeard(3).shows("The time for your answer has run out.");
        iro.shows("did not answer by Friday 2 May 2025", "You can take it to Stage 1 now.");
        page.shot("04-lapsed");
    }

    private void one_press_raises_it_formally_and_stage_1_runs_its_course() {
        iro.press("Raise it formally: Stage 1").shows("Tuesday 13 May 2025");
        var manager = page.chat(TEAM_MANAGER).hasHeard(4).shows("formal concern", "Stage 1");
        page.shot("05-stage-1");
        page.nextNotice("Monday 12 May 2025, 09:00");
        manager.hasHeard(5).shows("A reminder.");

        page.close(SOCIAL_WORKER);
        var assurance = page.open(ASSURANCE).hasHeard(0);
        page.nextNotice("Wednesday 14 May 2025, 09:00");
        manager.hasHeard(6).shows("The time for your answer has run out.");
        assurance.hasHeard(1).shows("did not answer by Tuesday 13 May 2025");
        iro.shows("You can take it to Stage 2 now.");
        page.shot("06-stage-1-lapsed");
    }

    private void stage_2_is_the_head_of_services() {
        page.close(TEAM_MANAGER);
        var head = page.open(HEAD).hasHeard(0);
        iro.press("Take it to Stage 2").shows("Wednesday 21 May 2025");
        head.hasHeard(1).shows("Please answer by Wednesday 21 May 2025.");
        page.nextNotice("Tuesday 20 May 2025, 09:00");
        head.hasHeard(2).shows("A reminder.");
        page.nextNotice("Thursday 22 May 2025, 09:00");

        head.hasHeard(3).shows("The time for your answer has run out.");
        page.chat(ASSURANCE).hasHeard(2).shows("did not answer by Wednesday 21 May 2025");
        iro.shows("You can take it to Stage 3 now.");
        page.shot("07-stage-2-lapsed");
    }

    private void an_answer_is_judged_by_the_iro_who_refuses_it_and_goes_to_stage_3() {
        var head = page.chat(HEAD);
        page.shot("08-answer-form");
        head.choose("don’t agree");
        head.field("In your own words").fill("The visits are on their way.");
        head.submit("Answer");
        head.shows("Your answer is recorded.");
        iro.shows("Andrew Thackeray has answered.", "do not agree", "The visits are on their way.");
        page.shot("09-answered");

        iro.press("Refuse");
        iro.field("Reason").fill("No visit has a date.");
        iro.submit("Refuse");
        iro.shows("You have refused the answer.");
        page.shot("10-refused");
        page.close(HEAD);
        var director = page.open(DIRECTOR).hasHeard(0);
        iro.press("Take it to Stage 3").shows("Wednesday 4 June 2025", "8 working days left");
        director.hasHeard(1).shows("Please answer by Wednesday 4 June 2025.");
    }

    private void stage_3_lapses_with_the_whole_process() {
        page.nextNotice("Tuesday 3 June 2025, 09:00");
        page.chat(DIRECTOR).shows("A reminder.");
        page.nextNotice("Thursday 5 June 2025, 09:00");
        page.chat(DIRECTOR).shows("The time for your answer has run out.");
        page.chat(ASSURANCE).shows("did not answer by Wednesday 4 June 2025");
        iro.shows("You may refer the matter to Cafcass at any point");
        page.shot("11-stage-3-lapsed");
    }

    private void the_answer_is_improved_on_request_accepted_and_done() {
        var director = page.chat(DIRECTOR);
        answer(director, "Priya Raman, social worker", "2025-06-12");
        iro.shows("Martin Ashdown has answered.", "Visit every week", "Thursday 12 June 2025");
        iro.press("Ask for more");
        iro.field("In your own words").fill("Who will tell the child?");
        iro.submit("Ask for more");
        iro.shows("Asked for more.");
        director.shows("Amara Okafor asks for more. You can answer again.");
        page.shot("12-asked");
        answer(director, "Martin Ashdown, service director", "2025-06-13");
        iro.shows("Action for Martin Ashdown, by Friday 13 June 2025");

        iro.press("Accept");
        iro.field("What has changed for the child").fill("A visit every week");
        page.shot("13-accepting");
        iro.submit("Accept");
        iro.shows("Accepted. 0 of 1 agreed actions confirmed as done.");
        page.shot("14-accepted");
        iro.press("Confirm done").shows("Closed on Thursday 5 June 2025.");
        director.shows("Closed on Thursday 5 June 2025.");
        page.shot("15-closed");
    }

    private static void answer(ChatColumn manager, String who, String day) {
        manager.choose("will be done by …");
        manager.field("In your own words").fill("We have put this right.");
        manager.field("Action 1: what").fill("Visit every week");
        manager.field("Action 1: who").selectOption(who);
        manager.field("Action 1: by when").fill(day);
        manager.submit("Answer").shows("Your answer is recorded.");
    }
}
