package holdfast.concern;

import static holdfast.concern.Acts.ACCEPT;
import static holdfast.concern.Acts.ACKNOWLEDGE;
import static holdfast.concern.Acts.ANSWER;
import static holdfast.concern.Acts.ASK;
import static holdfast.concern.Acts.REFUSE;
import static holdfast.concern.Acts.VOID;
import static holdfast.concern.Acts.WITHDRAW;
import static holdfast.concern.Matter.DIRECTOR;
import static holdfast.concern.Matter.IRO;
import static holdfast.concern.Matter.MANAGER;

import holdfast.concern.Act.Actor;
import java.util.LinkedHashMap;
import java.util.Map;

/** A concern in every standing, by the words of {@code every-act.csv}. */
final class Standings {

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

    /** Whoever may do it, if anybody may: the IRO, or who answers at the stage. */
    static Actor rightFor(Act act, Matter matter) {
        if (!(act instanceof Act.Acknowledge || act instanceof Act.GiveAnswer)) {
            return IRO;
        }
        return matter.stay().stage().id().equals("stage-3") ? DIRECTOR : MANAGER;
    }
}
