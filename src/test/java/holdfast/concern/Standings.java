package holdfast.concern;

import static holdfast.concern.Acts.ACCEPT;
import static holdfast.concern.Acts.ACKNOWLEDGE;
import static holdfast.concern.Acts.ANSWER;
import static holdfast.concern.Acts.ASK;
import static holdfast.concern.Acts.REFUSE;
import static holdfast.concern.Acts.VOID;
import static holdfast.concern.Acts.WITHDRAW;
import static holdfast.concern.Matter.IRO;
import static holdfast.concern.Matter.MANAGER;

import holdfast.concern.Act.Actor;
import holdfast.concern.Concern.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A concern in every standing, by the words of {@code every-act.csv}. */
final class Standings {

    static final List<String> ROLES =
            List.of(
                    "iro",
                    "iro-manager",
                    "social-worker",
                    "assistant-team-manager",
                    "team-manager",
                    "service-manager",
                    "head-of-service",
                    "service-director",
                    "assistant-director",
                    "assistant-director-qa",
                    "board-business-manager",
                    "complaints-manager",
                    "legal",
                    "admin");

    private static final Map<String, String> ANSWERS =
            Map.of(
                    "notification", "team-manager",
                    "stage-1", "team-manager",
                    "stage-2", "head-of-service",
                    "stage-3", "service-director");
    private static final Map<String, String> MEETS =
            Map.of("stage-1", "team-manager", "stage-2", "head-of-service");
    private static final Map<String, List<String>> PARTIES =
            Map.of(
                    "notification", List.of("team-manager"),
                    "stage-1", List.of("team-manager"),
                    "stage-3", List.of("service-director"));
    private static final Map<String, String> YORK_ANSWERS = Map.of("stage-1", "service-manager");
    private static final Map<String, String> YORK_MEETS =
            Map.of("stage-2", "iro", "stage-3", "iro", "stage-4", "iro");
    private static final Map<String, List<String>> YORK_PARTIES =
            Map.of(
                    "stage-1",
                    List.of("service-manager"),
                    "stage-2",
                    List.of("social-worker", "service-manager"),
                    "stage-4",
                    List.of(
                            "service-manager",
                            "iro-manager",
                            "head-of-service",
                            "board-business-manager",
                            "assistant-director"));
    private static final Map<Kind, List<String>> TOLD =
            Map.of(
                    Kind.PRAISE, List.of("team-manager", "social-worker"),
                    Kind.SERVICE, List.of("iro-manager", "assistant-director-qa"),
                    Kind.COMPLAINT, List.of("iro"),
                    Kind.CHANGE, List.of("iro"));

    private Standings() {}

    static Map<String, Matter> all() {
        var standings = new LinkedHashMap<String, Matter>();
        standings.put("informal", Matter.notified("2025-05-06"));
        standings.put("informal, lapsed", Matter.notified("2025-05-06").woken("2025-05-21"));
        standings.put("at stage 1", raised());
        standings.put("at stage 1, acknowledged", raised().does(ACKNOWLEDGE, MANAGER));
        standings.put("at stage 1, lapsed", raised().woken("2025-05-14"));
        standings.put("at stage 3", raised().does(Acts.escalateBecause("stage-3"), IRO));
        standings.put("answered", answered());
        standings.put("answered, asked for more", answered().does(ASK, IRO));
        standings.put("refused", answered().does(REFUSE, IRO));
        standings.put("accepted", accepted());
        standings.put("accepted, action 2 done", accepted().does(new Act.Confirm(2), IRO));
        standings.put("york at stage 1", york("stage-1"));
        standings.put("york at stage 2", york("stage-2"));
        standings.put("york at stage 2, called", york("stage-2").does(Acts.CONVENE, IRO));
        standings.put(
                "york at stage 2, minuted",
                york("stage-2").does(Acts.CONVENE, IRO).does(Acts.MINUTE, IRO));
        standings.put("york at stage 4", york("stage-4"));
        standings.put("recorded", Council.raised("hull", "2025-05-06"));
        standings.put("praise", told(Kind.PRAISE));
        standings.put("service concern", told(Kind.SERVICE));
        standings.put("talk", told(Kind.TALK));
        standings.put("complaint", told(Kind.COMPLAINT));
        standings.put("change", told(Kind.CHANGE));
        standings.put("change, with days", Council.told("timed", Kind.CHANGE, "2025-05-06"));
        standings.put("closed", raised().does(Acts.ACCEPT_WITH_TEXT, IRO));
        standings.put("withdrawn", raised().does(WITHDRAW, IRO));
        standings.put("void", raised().does(VOID, IRO));
        return standings;
    }

    static Matter raised() {
        return Matter.raised("2025-05-06");
    }

    static Matter answered() {
        return raised().does(ANSWER, MANAGER);
    }

    static Matter accepted() {
        return answered().does(ACCEPT, IRO);
    }

    private static Matter york(String stage) {
        return Council.raisedAt("york", stage, "2025-05-06");
    }

    private static Matter told(Kind kind) {
        return Council.told("buckinghamshire", kind, "2025-05-06");
    }

    /** One of those who may do it; the IRO when nobody may. */
    static Actor rightFor(Act act, Matter matter) {
        var may = mayDo(act, matter);
        return may.isEmpty() || may.contains("iro") ? IRO : actor(matter, may.getFirst());
    }

    private static Actor actor(Matter matter, String role) {
        return matter.process() == Matter.PROCESS ? Matter.who(role) : Council.actor(role);
    }

    /** The roles that may do it, as the councils' documents say and not the code. */
    static List<String> mayDo(Act act, Matter matter) {
        var stage = matter.concern().standing().entry().map(stay -> stay.stage().id()).orElse("");
        var york = matter.process() == Council.YORK;
        var answers = york ? YORK_ANSWERS.get(stage) : ANSWERS.get(stage);
        var meets = york ? YORK_MEETS.get(stage) : MEETS.get(stage);
        return switch (act) {
            case Act.Acknowledge _ when matter.concern().kind().told() ->
                    TOLD.getOrDefault(matter.concern().kind(), List.of());
            case Act.Acknowledge _ -> list(answers == null ? meets : answers);
            case Act.GiveAnswer _, Act.Pass _ -> list(answers);
            case Act.Convene _, Act.Minute _ -> list(meets);
            case Act.Ask _, Act.Refuse _ ->
                    stage.isEmpty() && matter.concern().kind().told() ? List.of() : List.of("iro");
            default -> besideTheStage(act, stage, york);
        };
    }

    private static List<String> besideTheStage(Act act, String stage, boolean york) {
        var parties = (york ? YORK_PARTIES : PARTIES).getOrDefault(stage, List.of());
        return switch (act) {
            case Act.Finish _ -> parties;
            case Act.Redate _ -> joined(parties, "iro");
            case Act.Complain _ ->
                    york
                            ? List.of("iro", "complaints-manager")
                            : List.of("iro", "complaints-manager", "social-worker");
            case Act.Note _, Act.FileIt _ -> ROLES;
            case Act.Hold _, Act.Release _ -> List.of("iro-manager", "legal");
            case Act.Erase _ -> List.of("iro-manager");
            default -> List.of("iro");
        };
    }

    private static List<String> joined(List<String> roles, String more) {
        return Stream.concat(roles.stream(), Stream.of(more)).toList();
    }

    private static List<String> list(@Nullable String role) {
        return role == null ? List.of() : List.of(role);
    }
}
