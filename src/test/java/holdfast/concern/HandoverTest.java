package holdfast.concern;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Concern.Kind;
import holdfast.concern.ConcernEvent.Covered;
import holdfast.notice.Messenger.Outcome;
import holdfast.notice.Notice;
import holdfast.people.Authority;
import holdfast.people.Directory;
import holdfast.people.Directory.Subject;
import holdfast.people.Person;
import holdfast.people.Person.Absence;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.people.TeamId;
import holdfast.workingday.CouncilDays;
import holdfast.workingday.London;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** R1.3: who is told when somebody else has it, and for whom whoever has it acts. */
class HandoverTest {

    private static final PersonId IRO = Cast.IRO.id();
    private static final PersonId OTHER = new PersonId("p-iro-2");
    private static final PersonId IRO_MANAGER = WalkedPeople.id("iro-manager");
    private static final PersonId MANAGER = WalkedPeople.id("team-manager");
    private static final PersonId PEER = new PersonId("p-team-manager-2");
    private static final PersonId PEERS_COVER = new PersonId("p-team-manager-3");
    private static final Role TEAM_MANAGER = new Role("team-manager");

    private final WalkedPeople people = new WalkedPeople();

    @Test
    void who_stands_in_and_leaves_before_the_letter_went_is_followed_by_somebody_who_is_told() {
        var matter = raised();
        away(IRO, "2025-05-10", "2025-05-20", OTHER);
        assertThat(has(revisited(matter, "2025-05-10"))).isEqualTo("iro: [p-iro-2] told [p-iro-2]");

        leaves(OTHER);

        assertThat(has(revisited(matter, "2025-05-11")))
                .isEqualTo("iro: [p-iro-manager] told [p-iro-manager]");
    }

    @Test
    void who_has_it_again_before_the_letter_went_is_sent_that_letter() {
        var matter = raised();
        away(IRO, "2025-05-10", "2025-05-10", OTHER);
        away(IRO, "2025-05-12", "2025-05-20", OTHER);
        revisited(matter, "2025-05-10");
        var letter = matter.concern().notices().getLast();
        assertThat(has(revisited(matter, "2025-05-11"))).isEqualTo("iro: [p-iro] told []");
        assertThat(matter.process().overtaken(matter.concern(), letter)).isTrue();

        assertThat(has(revisited(matter, "2025-05-12"))).isEqualTo("iro: [p-iro-2] told []");

        assertThat(matter.process().overtaken(matter.concern(), letter)).isFalse();
        assertThat(letter.to().role()).isEqualTo(Role.IRO);
    }

    @Test
    void whose_letter_was_overtaken_is_told_when_it_is_theirs_once_more() {
        var matter = raised();
        away(IRO, "2025-05-10", "2025-05-10", OTHER);
        away(IRO, "2025-05-13", "2025-05-20", OTHER);
        revisited(matter, "2025-05-10");
        revisited(matter, "2025-05-11");
        sent(matter.at("2025-05-12"));

        assertThat(has(revisited(matter, "2025-05-13"))).isEqualTo("iro: [p-iro-2] told [p-iro-2]");
    }

    @Test
    void whoever_told_of_a_change_has_not_had_it_as_its_iro() {
        var worker = WalkedPeople.id("social-worker");
        var matter = opened(Kind.CHANGE, worker);
        sent(matter.at("2025-05-07"));
        leaves(WalkedPeople.id("legal"));
        assertThat(revisited(matter, "2025-05-08").events()).isEmpty();

        away(IRO, "2025-05-09", "2025-05-20", worker);

        assertThat(has(revisited(matter, "2025-05-09")))
                .isEqualTo("iro: [p-social-worker] told [p-social-worker]");
    }

    @Test
    void what_was_passed_on_is_ones_own_and_whoever_covers_acts_for_that_person() {
        var matter = raised();
        matter.does(
                new Act.Pass(PEER, Optional.empty()), new Act.Actor(MANAGER, Set.of(TEAM_MANAGER)));
        away(MANAGER, "2025-05-08", "2025-05-20", PEERS_COVER);
        assertThat(instead(matter, PEER, TEAM_MANAGER)).isEmpty();

        away(PEER, "2025-05-08", "2025-05-20", PEERS_COVER);

        assertThat(instead(matter, PEERS_COVER, TEAM_MANAGER)).contains(PEER);
    }

    @Test
    void a_concern_about_no_child_is_its_raisers_own() {
        var opening =
                Council.about(
                        Subject.of(new TeamId("t-1")),
                        Matter.opening(Kind.SERVICE, Optional.empty(), Optional.empty()));
        var matter = Matter.opened(Matter.PROCESS, opening, IRO, "2025-05-06").at("2025-05-08");
        away(IRO, "2025-05-08", "2025-05-20", OTHER);
        assertThat(instead(matter, OTHER, Role.IRO)).contains(IRO);

        people.absences.clear();
        leaves(IRO);

        assertThat(instead(matter, IRO_MANAGER, Role.IRO)).isEmpty();
    }

    private static Matter opened(Kind kind, PersonId by) {
        var opening = Matter.opening(kind, Optional.empty(), Optional.empty());
        return Matter.opened(Matter.PROCESS, opening, by, "2025-05-06");
    }

    private Matter raised() {
        var matter = opened(Kind.CONCERN, IRO);
        sent(matter.at("2025-05-07"));
        return matter.at("2025-05-08");
    }

    private void away(PersonId who, String from, String to, PersonId cover) {
        var absence =
                new Absence(who, LocalDate.parse(from), LocalDate.parse(to), Optional.of(cover));
        people.absences.add(absence);
    }

    private void leaves(PersonId who) {
        people.seats.put(who, List.of());
        people.changed();
    }

    private Directory directory(Matter matter) {
        return people.directory(new Authority("buckinghamshire"), London.day(matter.now()));
    }

    private Optional<PersonId> instead(Matter matter, PersonId who, Role role) {
        var directory = directory(matter);
        assertThat(matter.process().serving(matter.concern(), role, directory))
                .extracting(Person::id)
                .containsExactly(who);
        return matter.process().standsInFor(matter.concern(), who, role, directory);
    }

    private Decision.Change revisited(Matter matter, String on) {
        var now = directory(matter.at(on));
        var days = Optional.<CouncilDays>empty();
        var change = matter.process().revisit(matter.concern(), days, now, now, matter.now());
        matter.keeps(change.concern());
        return change;
    }

    /** What is due goes to whoever serves now. */
    private void sent(Matter matter) {
        var results = new HashMap<String, List<Notice>>();
        for (var notice : matter.concern().notices()) {
            if (notice.next().isPresent()) {
                results.put(notice.id(), List.of(become(matter, notice)));
            }
        }
        matter.keeps(matter.process().delivered(matter.concern(), results, matter.now()).concern());
    }

    private Notice become(Matter matter, Notice notice) {
        if (matter.process().overtaken(matter.concern(), notice)) {
            return notice.overtaken();
        }
        return matter.process().reached(matter.concern(), notice.to(), directory(matter)).stream()
                .findFirst()
                .map(who -> notice.tried(who.id(), new Outcome.Taken("activity"), matter.now()))
                .orElseGet(notice::withNobodyToTell);
    }

    private static String has(Decision.Change change) {
        var covered = (Covered) change.events().getFirst();
        return "%s: %s told %s".formatted(covered.role(), covered.to(), covered.told());
    }
}
