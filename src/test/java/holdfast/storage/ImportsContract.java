package holdfast.storage;

import static holdfast.storage.Bucks.COUNCIL;
import static holdfast.storage.Bucks.MANAGER;
import static holdfast.storage.Bucks.START;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Authority;
import holdfast.people.People.Imports;
import holdfast.people.People.Imports.Import;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the directories that have been in force are kept, and when they go. */
interface ImportsContract extends CabinetUnderTest {

    Import FIRST = new Import("a1", START, Optional.empty());
    Import SECOND = new Import("b2", START.plusSeconds(60), Optional.of(MANAGER));
    Map<String, String> FILES = Map.of("people.csv", "council,id,name\n", "teams.csv", "x\n");
    Map<String, String> OTHERS = Map.of("people.csv", "council,id,name\nx,y,\"Zoë, Z\"\n");

    @Test
    default void nothing_is_in_force_as_long_as_nothing_was() {
        assertThat(imports().inForce(COUNCIL)).isEmpty();
        assertThat(imports().files(COUNCIL, "a1")).isEmpty();
    }

    @Test
    default void the_last_that_was_kept_is_in_force_with_who_said_so() {
        assertThat(imports().keep(COUNCIL, FILES, FIRST, Optional.empty())).isTrue();
        assertThat(elsewhere().inForce(COUNCIL)).contains(FIRST);

        assertThat(imports().keep(COUNCIL, OTHERS, SECOND, Optional.of("a1"))).isTrue();

        assertThat(elsewhere().inForce(COUNCIL)).contains(SECOND);
        assertThat(elsewhere().inForce(new Authority("york"))).isEmpty();
    }

    @Test
    default void the_files_of_every_edition_stay_as_they_were() {
        imports().keep(COUNCIL, FILES, FIRST, Optional.empty());
        imports().keep(COUNCIL, OTHERS, SECOND, Optional.of("a1"));

        assertThat(elsewhere().files(COUNCIL, "a1")).isEqualTo(FILES);
        assertThat(elsewhere().files(COUNCIL, "b2")).isEqualTo(OTHERS);
    }

    @Test
    default void whoever_looked_at_what_is_no_longer_in_force_changes_nothing() {
        imports().keep(COUNCIL, FILES, FIRST, Optional.empty());

        assertThat(imports().keep(COUNCIL, OTHERS, SECOND, Optional.empty())).isFalse();
        assertThat(imports().keep(COUNCIL, OTHERS, SECOND, Optional.of("zz"))).isFalse();

        assertThat(elsewhere().inForce(COUNCIL)).contains(FIRST);
        assertThat(elsewhere().files(COUNCIL, "b2")).isEmpty();
    }

    @Test
    default void an_edition_may_come_back() {
        imports().keep(COUNCIL, FILES, FIRST, Optional.empty());
        imports().keep(COUNCIL, OTHERS, SECOND, Optional.of("a1"));
        var again = new Import("a1", START.plusSeconds(90), Optional.of(MANAGER));

        assertThat(imports().keep(COUNCIL, FILES, again, Optional.of("b2"))).isTrue();

        assertThat(elsewhere().inForce(COUNCIL)).contains(again);
        assertThat(elsewhere().files(COUNCIL, "a1")).isEqualTo(FILES);
    }

    @Test
    default void files_that_gave_way_go_and_that_they_were_in_force_stays() {
        imports().keep(COUNCIL, FILES, FIRST, Optional.empty());
        imports().keep(COUNCIL, OTHERS, SECOND, Optional.of("a1"));

        assertThat(imports().eraseBefore(COUNCIL, SECOND.since())).isZero();
        assertThat(elsewhere().files(COUNCIL, "a1")).isEqualTo(FILES);
        assertThat(imports().eraseBefore(COUNCIL, SECOND.since().plusSeconds(1))).isOne();

        assertThat(elsewhere().files(COUNCIL, "a1")).isEmpty();
        assertThat(store().find(new Key(COUNCIL.id(), "directory-file:a1:people.csv"))).isEmpty();
        assertThat(elsewhere().files(COUNCIL, "b2")).isEqualTo(OTHERS);
        assertThat(kept(new Key(COUNCIL.id(), "directory-imports")).toString())
                .contains("\"a1\"", FIRST.since().toString());
        assertThat(imports().eraseBefore(COUNCIL, SECOND.since().plusSeconds(1))).isZero();
    }

    @Test
    default void files_that_came_back_stay_as_long_as_they_are_in_force() {
        imports().keep(COUNCIL, FILES, FIRST, Optional.empty());
        imports().keep(COUNCIL, OTHERS, SECOND, Optional.of("a1"));
        var again = new Import("a1", START.plusSeconds(90), Optional.of(MANAGER));
        imports().keep(COUNCIL, FILES, again, Optional.of("b2"));

        assertThat(imports().eraseBefore(COUNCIL, START.plusSeconds(999))).isOne();

        assertThat(elsewhere().files(COUNCIL, "a1")).isEqualTo(FILES);
        assertThat(elsewhere().files(COUNCIL, "b2")).isEmpty();
        imports()
                .keep(
                        COUNCIL,
                        OTHERS,
                        new Import("b2", START.plusSeconds(120), Optional.empty()),
                        Optional.of("a1"));
        assertThat(elsewhere().files(COUNCIL, "b2")).isEqualTo(OTHERS);
    }

    @Test
    default void keeps_what_is_in_force_in_the_format_that_is_written_down() {
        imports().keep(COUNCIL, Map.of("teams.csv", "x"), SECOND, Optional.empty());

        assertThat(kept(new Key(COUNCIL.id(), "directory-imports")))
                .isEqualTo(
                        Json.read(
                                """
                                {"format":1, "imports":[{"edition":"b2", "since":"%s",
                                 "by":"%s", "files":["teams.csv"]}]}
                                """
                                        .formatted(SECOND.since(), MANAGER)));
        assertThat(kept(new Key(COUNCIL.id(), "directory-file:b2:teams.csv")))
                .isEqualTo(Json.object().put("format", 1).put("text", "x"));
    }

    private Imports imports() {
        return cabinet().imports();
    }

    private Imports elsewhere() {
        return otherCabinet().imports();
    }
}
