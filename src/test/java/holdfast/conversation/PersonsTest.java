package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.language.Language;
import holdfast.people.Authority;
import holdfast.people.Directory;
import holdfast.people.Person;
import holdfast.people.PersonId;
import holdfast.people.Post;
import holdfast.people.Role;
import holdfast.people.Team;
import holdfast.people.TeamId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom somebody means by what they typed. */
class PersonsTest {

    private static final Authority SHIRE = new Authority("exampleshire");

    private final Directory directory =
            Directory.of(
                    SHIRE,
                    List.of(team("north", "North"), team("south", "South")),
                    List.of(
                            person("p-1", "Ruth Ellingham", "team-manager", "north"),
                            person("p-2", "Siân O’Brien-Lee", "social-worker", "north"),
                            person("p-3", "Sam Taylor", "social-worker", "north"),
                            person("p-4", "Sam Taylor", "social-worker", "north"),
                            person("p-5", "Taylor Ruthven", "legal", "south"),
                            person("p-6", "Grace Adeyemi", "head-of-service", "south"),
                            new Person(SHIRE, new PersonId("p-7"), "Lena Gone", List.of())),
                    List.of());

    private static Team team(String id, String name) {
        return new Team(new TeamId(id), name, Optional.empty());
    }

    private static Person person(String id, String name, String role, String team) {
        var post = new Post(new Role(role), new TeamId(team));
        return new Person(SHIRE, new PersonId(id), name, List.of(post));
    }

    private String found(String typed) {
        return switch (Persons.find(directory, typed)) {
            case Persons.Found.One(var person) -> person.id().value();
            case Persons.Found.Several(var people) ->
                    String.join(" ", people.stream().map(it -> it.id().value()).toList());
            case Persons.Found.Nobody(var nearest) ->
                    nearest.map(near -> "not " + near.id().value()).orElse("nobody");
        };
    }

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    p-1              | p-1         | an id
                    P-1              | p-1         | an id in capitals
                    Ruth Ellingham   | p-1         | a whole name
                    “ruth ellingham” | p-1         | as a phone writes it
                    Ruth             | p-1         | a whole word comes before the beginning of one
                    ruthv            | p-5         | the beginning of a word that one person has
                    Ellingham Ruth   | p-1         | the last name first
                    Sian O'Brien Lee | p-2         | no accent, another apostrophe, no hyphen
                    obrien           | p-2         | no apostrophe
                    Sam Taylor       | p-3 p-4     | two of one name
                    taylor           | p-3 p-4 p-5 | a word that three have
                    Grace Adeyemy    | not p-6     | one letter wrong
                    Adeymi           | not p-6     | one letter missing in one word
                    Grace Taylor     | nobody      | half of one and half of another
                    Zebedee          | nobody      | nothing like it
                    Lena Gone        | nobody      | somebody who has left
                    p-7              | nobody      | the id of somebody who has left
                    ’                | nobody      | nothing to go by
                    """)
    void finds_whom_somebody_means(String typed, String who, String because) {
        assertThat(found(typed)).as(because).isEqualTo(who);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Zebedee       | I do not know anybody here of that name. Write the whole name, or the id from the council’s list.
                    Grace Adeyemy | I do not know anybody here of that name. Did you mean “Grace Adeyemi”?
                    taylor        | That could be one of several people: Sam Taylor, social worker, North, p-3; Sam Taylor, social worker, North, p-4; Taylor Ruthven, legal, South. Please write the whole name, or the id.
                    """)
    void says_what_to_write_instead(String typed, String sentence) {
        assertThat(
                        Persons.wrong(
                                new Words(Language.ENGLISH),
                                directory,
                                Persons.find(directory, typed)))
                .hasValue(sentence);
    }

    @Test
    void has_nothing_to_say_of_a_name_that_will_do() {
        assertThat(
                        Persons.wrong(
                                new Words(Language.ENGLISH),
                                directory,
                                Persons.find(directory, "Ruth")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ruth Ellingham because she knows | Ruth Ellingham | because she knows
                    Ruth, because she knows          | Ruth,          | because she knows
                    p-6 because                      | p-6            | because
                    Nobody Known because             | Nobody         | Known because
                    """)
    void reads_the_longest_name_a_line_begins_with(String line, String name, String rest) {
        var leading = Persons.leading(directory, new Typed(line));

        assertThat(leading.name()).isEqualTo(name);
        assertThat(leading.rest().rest()).isEqualTo(rest);
    }

    @Test
    void parts_a_list_at_commas_and_at_and() {
        assertThat(Persons.names("Ruth Ellingham, p-2; Sam Sandford and Grace & p-6,"))
                .containsExactly("Ruth Ellingham", "p-2", "Sam Sandford", "Grace", "p-6");
    }
}
