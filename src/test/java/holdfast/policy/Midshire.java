package holdfast.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** A policy that says everything a policy can say, to be spoiled one place at a time. */
final class Midshire {

    static final String GOOD =
            """
            policy: midshire
            edition: 2026-05
            council: Midshire Council
            title: Escalation
            source: the policy of May 2026
            words: {concern: issue, stage: level, notification: alert, resolution: outcome}
            siblings: apart
            categories:
              - category: drift
                title: Drift
                source: section 1
            good-practice: {title: Well done, to: [social-worker], source: section 2, reading: Ours.}
            service-concern: {title: The service, to: [iro-manager], source: section 2}
            informal:
              with: [social-worker]
              within: 3 working days of review
              may-be-skipped: no
              source: section 3
            notification:
              title: Alert
              within: 24 hours of received
              lapse: {ping: [iro], offer: next}
              source: section 3
            stages:
              - stage: level-1
                title: Level 1
                to: [social-worker]
                asks: [convene, minutes, answer]
                answered-by: team-manager
                convened-by: iro
                convene-means: held
                chaired-by: service-manager
                minuted-by: [business-support, iro]
                attended-by: [social-worker, team-manager]
                judged-by: iro-manager
                needs: [informal, impact, child-view, sought, needed]
                within: 10 working days after level-1
                iro-may-set-due: yes
                remind: [3 working days before, 1 working day before]
                important: yes
                more-time: {by: [iro, iro-manager], at-most: 5 working days, times: 2, because: "illness"}
                copies:
                  opened: [iro-manager]
                  convened: [admin]
                  met: [admin]
                  withdrawn: [admin]
                lapse:
                  ping: [team-manager]
                  offer: next
                  again: every 2 working days
                  next-contact: {after: 2 pings, ping: [service-manager]}
                source: section 4
              - stage: level-2
                title: Level 2
                asks: [convene]
                offers: [answer]
                answered-by: head-of-service
                convened-by: head-of-service
                convene-means: invited
                within: at once
                lapse: {ping: [head-of-service], offer: next}
                source: section 5
              - stage: level-3
                title: Level 3
                asks: [minutes]
                minuted-by: iro
                within: month end of raised
                lapse: {ping: [iro], offer: none, because: It is the last.}
                source: section 6
            decision: {source: section 7}
            actions:
              remind: [2 working days before, 24 hours before]
              again: every 5 working days
              tell: [iro]
              source: section 8
            cafcass:
              advice: Talk first.
              discuss-with: [iro-manager]
              question: [last-stage, whole-process, complaint]
              tell: [iro-manager]
              source: section 9
            legal:
              levels:
                - {level: 1, title: A council lawyer, suits: Plain questions}
                - {level: 2, title: Counsel, agreed-by: iro-manager}
              tell: [iro-manager]
              source: section 10
            complaint: {by: [complaints-manager], tell: [iro-manager], source: section 11}
            hearing: {remind: 5 working days before, tell: [legal, iro], source: section 12}
            significant-changes:
              by: [social-worker]
              kinds:
                - {change: placement, title: Placement, source: section 13}
                - {change: school, title: School, source: section 13}
              within: 4 working days of told
              remind: 2 working days before
              again: every 3 working days
              tell: [iro-manager]
              source: section 13
            closures: {move-stages: yes, source: section 13, reading: Ours.}
            events: [house-move]
            duties:
              - duty: list-sent
                title: Send the list
                who: [business-support]
                to: [social-worker, admin]
                reviews: first
                due: 2 working days of allocated
                source: section 13
                reading: Ours.
              - duty: list-returned
                title: Return the list
                who: [social-worker]
                due: 2 working days of list-sent
                no-later-than: 20 working days before review
                remind: 1 working day before
                late:
                  - {after: 2 working days, remind: [social-worker, admin], copy: [team-manager]}
                  - {after: 3 calendar days, escalate: [iro-manager]}
                source: section 14
              - duty: decisions
                title: Send the decisions
                who: [iro]
                due: 5 working days of review
                brings: told
                source: section 15
              - duty: objection
                title: Object
                who: [team-manager]
                due: 5 working days of told
                silence: {means: the decisions stand, tell: [iro]}
                source: section 16
            """;

    private Midshire() {}

    static Policy good() {
        return Exampleshire.loaded("midshire.yaml", GOOD);
    }

    /** The problems of the good text with this put in the place of that. */
    static List<String> problems(String place, String instead) {
        assertThat(GOOD).containsOnlyOnce(place);
        return Exampleshire.problems(GOOD.replace(place, instead));
    }
}
