package holdfast.story;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Person;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever was to act for somebody leaves the council, and nothing waits for them (R1.3). */
class LeaverStoryTest {

    @TempDir Path data;

    @Test
    void what_was_passed_to_somebody_who_leaves_is_owed_again_by_who_passed_it() {
        try (var town = new Town(data, "2025-05-02")) {
            var manager = town.who("team-manager");
            var peer = town.who("team-manager", "1003");
            raise(town);
            town.say(manager, "pass C-1001 to " + peer.name());
            assertThat(town.owed(manager)).doesNotContain("C-1001");

            leaves(town, peer);

            assertThat(town.owed(manager)).contains("C-1001");
        }
    }

    @Test
    void what_cover_had_who_leaves_is_with_the_next_in_line() {
        try (var town = new Town(data, "2025-05-02")) {
            var manager = town.who("team-manager");
            var cover = town.who("team-manager", "1003");
            var next = town.who("head-of-service");
            raise(town);
            town.say(manager, "away 2/5/2025 to 9/5/2025 cover " + cover.name());
            assertThat(town.owed(cover)).contains("C-1001");
            town.messenger().told();

            leaves(town, cover);

            assertThat(town.owed(next)).contains("C-1001");
            assertThat(town.messenger().told())
                    .containsExactly("2025-05-02 10:00 covered " + next.name());
        }
    }

    private static void raise(Town town) {
        town.say(town.who("iro"), "raise 1001 4 No visit since March");
        town.say(town.who("iro"), "yes");
    }

    private static void leaves(Town town, Person person) {
        town.moves(directory -> directory.with(without(person)));
    }

    private static Person without(Person person) {
        return new Person(person.authority(), person.id(), person.name(), List.of());
    }
}
