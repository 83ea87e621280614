package holdfast.rehearsal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people type at the page, and what they are told. */
@ExtendWith(Rehearsed.class)
class CommandsIT {

    private static final String NOT_YOURS =
            "I cannot find that among your concerns. Check the reference, or type mine or owed.";

    private static final String RUTHS =
            "Ruth Ellingham (team manager) has this now, and can say that they have seen it.";

    private final RehearsalPage page;
    private final ChatColumn iro;

    CommandsIT(RehearsalPage page) {
        this.page = page;
        this.iro = page.open("Amara Okafor");
        iro.say("notify 1001 4 The dentist was not booked").press("Send").shows("Recorded as");
    }

    @Test
    void everybody_is_shown_what_they_can_do_and_what_is_theirs() {
        iro.say("mine").shows("You have one open concern", "child 1001, Notification");
        iro.press("Open").shows("The dentist was not booked");
        iro.say("show").shows("The dentist was not booked");
        iro.say("show C-1001").shows("What has happened", "Amara Okafor sent a notification.");
        page.shot("40-show");
        iro.say("help all").shows("Hello, Amara Okafor", "withdraw C-1001");
        page.close("Amara Okafor");

        var manager = page.open("Ruth Ellingham").say("owed").shows("One concern waits");
        var overseer = page.open("Helen Whitcombe").say("status");
        overseer.shows(
                "How things stand on Wednesday 16 April 2025", "1 open, none of them overdue.");
        page.shot("41-owed-and-status");
        page.moveTo("2025-05-06T09:00", "Tuesday 6 May 2025, 09:00");
        overseer.say("status").shows("1 open, 1 of them overdue.", "C-1001");
        manager.say("owed").shows("This was due from you by Friday 2 May 2025.");
        page.shot("42-overdue");
    }

    @Test
    void what_is_not_understood_or_not_theirs_is_answered_by_a_sentence() {
        iro.say("notfy 1001 4 x").heardLast("Did you mean “notify”?");
        iro.say("good morning").heardLast("I do not know that word. Type help");
        iro.say("notify 1004 4 Not on this list").shows("This number is not on your list");
        page.open("Gareth Pugh").say("show C-1001").heardLast(NOT_YOURS);
        page.close("Gareth Pugh");
        var worker = page.open("Priya Raman");
        worker.say("notify 1001 4 x").heardLast("Only a child’s IRO can start this.");
        worker.say("acknowledge C-1001").heardLast(RUTHS);
        worker.say("status").heardLast("This is for the IRO manager and senior managers.");
        page.shot("43-sentences");
    }

    @Test
    void a_button_of_an_old_card_says_what_has_happened_since() {
        page.nextNotice("Thursday 1 May 2025, 09:00");
        var manager = page.open("Ruth Ellingham");
        var old = manager.heard(2);
        manager.press("Acknowledge").shows("Acknowledged.");
        old.press("Acknowledge");
        old.shows("Already acknowledged by Ruth Ellingham at 1 May 2025, 09:00.");
        page.shot("44-acknowledged-twice");

        iro.say("escalate C-1001").press("Send").shows("Stage 1");
        iro.say("escalate C-1001").press("Send").shows("Stage 2");
        manager.press("Answer").shows("Andrew Thackeray");
        page.shot("45-moved-on");
    }
}
