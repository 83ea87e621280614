package holdfast.rehearsal;

import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.web.servlet.function.RouterFunctions.route;

import holdfast.people.Authority;
import holdfast.people.Role;
import holdfast.policy.StageId;
import holdfast.rehearsal.Cast.Beginning;
import holdfast.rehearsal.Cast.Council;
import holdfast.rehearsal.Cast.Member;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
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
@Import({
    RehearsalConfiguration.class,
    OfficeController.class,
    StaffController.class,
    CalendarController.class,
    ConnectorController.class,
    PictureController.class,
    PlainRefusals.class
})
class Town {

    static final String IRIS = "11111111-0000-0000-0000-000000000001";
    static final String MAX = "11111111-0000-0000-0000-000000000002";
    static final String LUKE = "22222222-0000-0000-0000-000000000001";

    private static final Beginning YORKS_BEGINNING =
            new Beginning(
                    new StageId("stage-1"),
                    Optional.of(new Role("service-manager")),
                    List.of("informal"));

    @Bean
    TownHalls townHalls() {
        return new TownHalls();
    }

    @Bean
    TownCrier townCrier() {
        return new TownCrier();
    }

    @Bean
    Cast cast(TownHalls halls) {
        return () -> List.of(council("york", halls), council("luton", halls));
    }

    private static Council council(String id, TownHalls halls) {
        var authority = new Authority(id);
        return new Council(
                authority,
                "tenant-" + id,
                id,
                id.toUpperCase(Locale.ROOT) + " COUNCIL",
                "Process of " + id,
                id.equals("york") ? Optional.of(YORKS_BEGINNING) : Optional.empty(),
                Member.of(halls.of(authority).orElseThrow()));
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

    @Bean
    Pictures pictures(TownHalls halls) {
        return new Pictures() {
            @Override
            public Optional<Supplier<String>> process(Authority authority) {
                return halls.of(authority).map(_ -> () -> "<svg>%s</svg>".formatted(authority));
            }

            @Override
            public Optional<Supplier<String>> way(Authority authority, String ref) {
                return process(authority).filter(_ -> ref.equals("C-1"));
            }

            @Override
            public Optional<List<Drawable>> latest(Authority authority) {
                return halls.of(authority)
                        .map(_ -> List.of(new Drawable("C-1", "concern", "at-stage")));
            }
        };
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
}
