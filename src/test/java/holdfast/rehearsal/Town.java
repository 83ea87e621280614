package holdfast.rehearsal;

import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.web.servlet.function.RouterFunctions.route;

import holdfast.people.Authority;
import holdfast.people.ChildId;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.people.TeamId;
import holdfast.rehearsal.Cast.Council;
import holdfast.rehearsal.Cast.Member;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A small town: an IRO and a team manager of York, an IRO of Luton, and a bot that echoes. It bears
 * no stereotype, so that no other application picks it up.
 */
@EnableAutoConfiguration
@Import({RehearsalConfiguration.class, OfficeController.class, ConnectorController.class})
class Town {

    static final String IRIS = "11111111-0000-0000-0000-000000000001";
    static final String MAX = "11111111-0000-0000-0000-000000000002";
    static final String LUKE = "22222222-0000-0000-0000-000000000001";

    static final Cast CAST =
            () ->
                    List.of(
                            new Council(
                                    new Authority("york"),
                                    "tenant-york",
                                    "york",
                                    List.of(
                                            member(IRIS, "Iris Ward", "iro", "1001", "1002"),
                                            member(MAX, "Max Hill", "team-manager"))),
                            new Council(
                                    new Authority("luton"),
                                    "tenant-luton",
                                    "luton",
                                    List.of(member(LUKE, "Luke Penn", "iro", "2001"))));

    @Bean
    Cast cast() {
        return CAST;
    }

    @Bean
    EchoBot echoBot() {
        return new EchoBot();
    }

    @Bean
    RouterFunction<ServerResponse> messages(EchoBot bot) {
        return route().POST(
                        "/api/messages",
                        request -> {
                            var answer = bot.hear(request.body(byte[].class));
                            return ServerResponse.status(answer.status())
                                    .contentType(APPLICATION_JSON)
                                    .body(answer.body());
                        })
                .build();
    }

    @Bean
    ListedRounds listedRounds(RehearsalClock clock) {
        return new ListedRounds(clock);
    }

    @Bean
    CleanSlate cleanSlate(EchoBot bot) {
        return bot::forget;
    }

    @Bean
    ConcernView concernView() {
        return (authority, ref) ->
                Optional.<JsonNode>of(JsonNodeFactory.instance.objectNode().put("ref", ref))
                        .filter(_ -> authority.id().equals("york") && ref.equals("C-1"));
    }

    // A town without bank holidays, whose calendar ends with 2029.
    @Bean
    NextWorkingDay nextWorkingDay() {
        return day ->
                day.datesUntil(day.plusDays(5))
                        .map(each -> each.plusDays(1))
                        .filter(each -> each.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                        .filter(each -> each.getYear() < 2030)
                        .findFirst();
    }

    private static Member member(String id, String name, String role, String... children) {
        return new Member(
                new PersonId(id),
                name,
                List.of(new Role(role)),
                Optional.of(new TeamId("north")),
                List.of(children).stream().map(ChildId::new).toList());
    }
}
