package holdfast.policy;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.policy.PolicyReader.Reading.Loaded;
import holdfast.policy.PolicyReader.Reading.Problem;
import holdfast.policy.PolicyReader.Reading.Refused;
import java.util.List;

/** A small policy in good order, to be spoiled one place at a time. */
final class Exampleshire {

    static final String GOOD =
            """
            policy: exampleshire
            edition: 2026-04
            council: Exampleshire Council
            title: Resolving disputes
            source: the policy of April 2026
            categories:
              - category: drift
                title: Care plan drifting
                source: section 2
            notification:
              title: Notification
              to: [social-worker, team-manager]
              answered-by: team-manager
              within: 10 working days of notified
              lapse: {ping: [team-manager], offer: next}
              source: section 3
            stages:
              - stage: stage-1
                title: Stage 1
                answered-by: team-manager
                within: 5 working days of stage-1
                remind: 1 working day before
                lapse: {ping: [team-manager], tell: [iro], offer: next, again: every 2 working days}
                copies: {opened: [iro-manager], refused: [iro-manager, admin]}
                source: section 4
              - stage: stage-2
                title: Stage 2
                answered-by: head-of-service
                lapse: {ping: [head-of-service], offer: none, because: No stage follows.}
                source: section 5
            whole-process:
              within: 20 working days of raised
              tell: [iro]
              source: section 6
            decision:
              remind: every 5 working days
              source: section 7
              reading: Ours.
            cafcass:
              advice: Talk with the IRO manager first.
              source: section 8
            """;

    private Exampleshire() {}

    static Policy good() {
        return loaded("exampleshire.yaml", GOOD);
    }

    static Policy loaded(String file, String yaml) {
        return switch (PolicyReader.read(file, yaml)) {
            case Loaded(var policy) -> policy;
            case Refused refused -> throw new AssertionError(refused.message());
        };
    }

    /** The good text with this put in the place of that. */
    static String with(String place, String instead) {
        assertThat(GOOD).contains(place);
        return GOOD.replace(place, instead);
    }

    static List<String> problems(String yaml) {
        return switch (PolicyReader.read("bad.yaml", yaml)) {
            case Loaded _ -> List.of();
            case Refused(_, var problems) -> problems.stream().map(Problem::toString).toList();
        };
    }
}
