package holdfast.concern;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Act.Actor;
import holdfast.concern.Decision.Refusal;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.policy.Stage.Deed;
import holdfast.policy.StageId;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole table of acts and standings is {@code every-act.csv}, beside this in the resources. */
class EveryActTest {

    private static final Map<String, Matter> STANDINGS = Standings.all();
    private static final Map<String, Act> ACTS = Acts.all();

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvFileSource(resources = "every-act.csv", delimiter = '|')
    void each_act_in_each_standing_is_decided_or_refused(
            String standing, String act, String outcome) {
        var matter = STANDINGS.get(standing);
        var wanted = ACTS.get(act);

        var decision = matter.tries(wanted, Standings.rightFor(wanted, matter));

        assertThat(inWords(decision)).isEqualTo(outcome);
    }

    @Test
    void the_table_leaves_no_standing_and_no_act_out() throws Exception {
        var rows = new ArrayList<String>();
        for (var standing : STANDINGS.keySet()) {
            for (var act : ACTS.keySet()) {
                rows.add(standing + " | " + act);
            }
        }
        assertThat(Table.rows("every-act.csv")).containsExactlyElementsOf(rows);
        assertThat(classes(STANDINGS.values().stream().map(m -> m.concern().standing())))
                .isEqualTo(Set.of(Standing.class.getPermittedSubclasses()));
        assertThat(classes(ACTS.values().stream()))
                .isEqualTo(Set.of(Act.class.getPermittedSubclasses()));
        assertThat(standings(Standing.Ended.How.values())).isSubsetOf(STANDINGS.keySet());
    }

    @Test
    void nobody_else_may_do_anything_in_any_standing() {
        STANDINGS.forEach((standing, matter) ->
                ACTS.forEach((name, act) ->
                        othersThan(Standings.mayDo(act, matter))
                                .forEach(other ->
                                        assertThat(matter.tries(act, other))
                                                .as("%s, %s by %s", standing, name, other.roles())
                                                .isEqualTo(new Refusal.NotYours()))));
    }

    @ParameterizedTest(name = "{0} from a card of an earlier stage: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    acknowledge                 | moved-on
                    answer                      | moved-on
                    ask                         | moved-on
                    accept                      | moved-on
                    refuse                      | moved-on
                    escalate                    | moved-on
                    confirm 1                   | not-accepted
                    withdraw                    | withdrawn -> withdrawn
                    void                        | voided -> void
                    """)
    void a_card_of_an_earlier_stage_moves_no_later_one(String act, String outcome) {
        var matter = Standings.raised();
        var drawn = OptionalLong.of(matter.concern().version());
        matter.does(Acts.escalateBecause("stage-3"), Matter.IRO);
        var wanted = ACTS.get(act);

        var pressed = matter.tries(wanted, Standings.rightFor(wanted, matter), drawn);
        var again =
                matter.tries(
                        wanted,
                        Standings.rightFor(wanted, matter),
                        OptionalLong.of(matter.concern().version()));

        assertThat(inWords(pressed)).isEqualTo(outcome);
        assertThat(inWords(again)).isNotEqualTo("moved-on");
    }

    /** Strangers in every other post; a concern about a team is its raiser's, whatever the post. */
    private static Stream<Actor> othersThan(List<String> may) {
        return Standings.ROLES.stream()
                .filter(role -> !may.contains(role))
                .map(role -> new Actor(new PersonId("a-stranger"), Set.of(new Role(role))));
    }

    static String inWords(Decision decision) {
        return switch (decision) {
            case Decision.Change(var concern, var events, var _) ->
                    events.stream().map(EventWords::what).collect(joining(" + "))
                            + " -> "
                            + concern.standing().word();
            case Refusal refusal -> inWords(refusal);
        };
    }

    private static String inWords(Refusal refusal) {
        var name = refusal.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        var details =
                Arrays.stream(refusal.getClass().getRecordComponents())
                        .map(component -> value(component, refusal))
                        .filter(it ->
                                it instanceof StageId
                                        || it instanceof Deed
                                        || it instanceof Integer
                                        || it instanceof Standing.Ended.How);
        return Stream.concat(Stream.of(name), details)
                .map(Object::toString)
                .collect(joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    private static Object value(RecordComponent component, Refusal refusal) {
        try {
            return component.getAccessor().invoke(refusal);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<Class<?>> classes(Stream<?> things) {
        return things.map(Object::getClass).collect(toSet());
    }

    private static List<String> standings(Standing.Ended.How[] ends) {
        return Arrays.stream(ends).map(how -> how.name().toLowerCase(Locale.ROOT)).toList();
    }
}
