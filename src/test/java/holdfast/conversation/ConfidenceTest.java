package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Person;
import holdfast.story.Shire;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who knows what of Cafcass and of legal advice. */
class ConfidenceTest {

    private static final String TOLD = "legal:\n  tell: [head-of-service]\n";

    @TempDir Path data;
    Chats chats;
    Person iro;

    @BeforeEach
    void opens() {
        chats =
                new Chats(
                        data,
                        new Shire(
                                "buckinghamshire",
                                policy -> policy.replace("\nlegal:\n", "\n" + TOLD)));
        iro = chats.who("iro");
        chats.raised();
    }

    @AfterEach
    void closes() {
        chats.close();
    }

    /** The concern with its whole story, as this person sees it. */
    private Seen seen(String role) {
        return Seen.in(chats.say(chats.who(role), "show C-1001"));
    }

    @ParameterizedTest(name = "{0}: that it was sought {1}, what was asked {2}")
    @CsvSource({
        "iro,              known,   read",
        "iro-manager,      known,   read",
        "head-of-service,  known,   hidden",
        "team-manager,     hidden,  hidden",
        "social-worker,    hidden,  hidden",
        "service-director, hidden,  hidden"
    })
    void what_was_asked_of_lawyers_is_the_iros_and_the_iro_managers(
            String role, String sought, String asked) {
        chats.press(
                iro,
                "legal",
                "C-1001",
                Map.of("level", "1", "question", "May it be changed?", "agreed-by", "Nobody"));

        var card = seen(role);

        assertThat(card.facts().containsKey("Legal advice")).isEqualTo(sought.equals("known"));
        assertThat(card.text().contains("sought legal advice")).isEqualTo(sought.equals("known"));
        assertThat(card.said().contains("May it be changed?")).isEqualTo(asked.equals("read"));
    }

    @ParameterizedTest(name = "{0}: {1} is {2}, why is {3}")
    @CsvSource({
        "iro,              refer,   known,  read",
        "iro-manager,      refer,   known,  read",
        "head-of-service,  refer,   known,  hidden",
        "team-manager,     refer,   known,  hidden",
        "social-worker,    refer,   known,  hidden",
        "iro,              not-now, known,  read",
        "iro-manager,      not-now, known,  read",
        "head-of-service,  not-now, hidden, hidden",
        "team-manager,     not-now, hidden, hidden",
        "social-worker,    not-now, hidden, hidden"
    })
    void why_it_went_to_cafcass_or_not_is_the_iros_and_the_iro_managers(
            String role, String decision, String known, String read) {
        chats.press(
                iro,
                "cafcass",
                "C-1001",
                Map.of("decision", decision, "reason", "Nobody was there"));

        var card = seen(role);

        assertThat(card.facts().containsKey("Cafcass")).isEqualTo(known.equals("known"));
        assertThat(card.text().toLowerCase().contains("cafcass")).isEqualTo(known.equals("known"));
        assertThat(card.said().contains("Nobody was there")).isEqualTo(read.equals("read"));
    }

    @Test
    void neither_stands_in_the_note_for_the_case_system() {
        chats.press(iro, "legal", "C-1001", Map.of("level", "1", "question", "May it be changed?"));
        chats.press(iro, "cafcass", "C-1001", Map.of("decision", "not-now", "reason", "Too early"));

        var note = Seen.in(chats.say(iro, "case note C-1001")).card().toString();

        assertThat(note).doesNotContain("May it be changed?", "Too early", "legal", "Cafcass");
    }
}
