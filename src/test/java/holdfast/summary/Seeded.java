package holdfast.summary;

import holdfast.concern.Act;
import holdfast.concern.Act.Actor;
import holdfast.concern.Answer;
import holdfast.concern.Concern;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Concerns.Summary;
import holdfast.concern.Decision;
import holdfast.concern.Process;
import holdfast.concern.Reference;
import holdfast.concern.Standing;
import holdfast.concern.Text;
import holdfast.people.ChildId;
import holdfast.people.Directory.Subject;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.people.TeamId;
import holdfast.policy.Policy;
import holdfast.policy.StageId;
import holdfast.story.Shire;
import holdfast.workingday.London;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Matters at Buckinghamshire, each driven through the process by dice; a seed always gives the
 * same. Some are young, some old, some over.
 */
final class Seeded {

    static final LocalDate TODAY = LocalDate.parse("2025-09-30");

    private static final PersonId IRO = new PersonId("f67a73f9-1da3-4124-974d-72e2bc80841b");
    private static final PersonId OTHER = new PersonId("5a8330d1-0058-404a-9fc7-c87be8e5b3e9");
    private static final LocalDate FIRST = LocalDate.parse("2024-03-01");
    private static final List<List<String>> CHILDREN =
            List.of(
                    List.of("1001"),
                    List.of("1002"),
                    List.of("1003"),
                    List.of("1004"),
                    List.of("1005"),
                    List.of("1006"),
                    List.of("1007"),
                    List.of("1008"),
                    List.of("1001", "1002"),
                    List.of("1001", "1003"),
                    List.of("1005", "1008", "1007"));

    private final Shire shire = new Shire("buckinghamshire");
    private final Process process = shire.inForce(shire.directory().authority());
    private final Policy policy = process.policy();

    Shire shire() {
        return shire;
    }

    Policy policy() {
        return policy;
    }

    List<Concern> all(int count) {
        return LongStream.range(0, count).mapToObj(seed -> new Life(seed).live()).toList();
    }

    /** What lists show of it. */
    Summary summary(Concern concern) {
        return process.filing(concern, ten(TODAY)).summary();
    }

    private static Instant ten(LocalDate day) {
        return day.atTime(10, 0).atZone(London.ZONE).toInstant();
    }

    private static Text.Ref said(String words) {
        return new Text(words, "salt", words).ref();
    }

    /** One matter. */
    private final class Life {

        private final long seed;
        private final Random dice;
        private Concern concern;
        private LocalDate day;
        private int operations;

        private Life(long seed) {
            this.seed = seed;
            this.dice = new Random(seed * 7919 + 11);
            var back = (int) Math.round(Math.pow(dice.nextDouble(), 3) * 570);
            this.day = TODAY.minusDays(back).isBefore(FIRST) ? FIRST : TODAY.minusDays(back);
            this.concern = begin();
        }

        private Concern begin() {
            var kind = kind();
            var opening =
                    new Process.Opening(
                            shire.directory().authority(),
                            kind,
                            subject(kind),
                            category(kind),
                            Map.of("text", said("x"), "reason", said("y")),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            false,
                            List.of());
            var by = new Actor(IRO, Set.of(Role.IRO, Role.SOCIAL_WORKER));
            var decision =
                    process.open(new Reference(1_000 + seed), opening, by, "op-" + seed, ten(day));
            return ((Decision.Change) decision).concern();
        }

        private Kind kind() {
            return switch (dice.nextInt(20)) {
                case 0 -> Kind.PRAISE;
                case 1 -> Kind.SERVICE;
                case 2 -> Kind.CHANGE;
                case 3, 4, 5, 6 -> Kind.NOTIFICATION;
                default -> Kind.CONCERN;
            };
        }

        private Subject subject(Kind kind) {
            if (kind == Kind.SERVICE) {
                return Subject.of(new TeamId("buckinghamshire"));
            }
            if (dice.nextInt(40) == 0) {
                return Subject.unlisted(new ChildId("9999"), new TeamId("wycombe"));
            }
            return Subject.of(
                    CHILDREN.get(dice.nextInt(CHILDREN.size())).stream()
                            .map(ChildId::new)
                            .toList());
        }

        private Optional<String> category(Kind kind) {
            return switch (kind) {
                case CONCERN, NOTIFICATION ->
                        dice.nextInt(10) == 0 ? Optional.empty() : Optional.of(any());
                case CHANGE -> Optional.of(policy.changes().orElseThrow().kinds().getFirst().id());
                default -> Optional.empty();
            };
        }

        private String any() {
            return policy.categories().get(dice.nextInt(policy.categories().size())).id();
        }

        private Concern live() {
            for (var steps = dice.nextInt(14); steps > 0 && day.isBefore(TODAY); steps--) {
                day = min(day.plusDays(dice.nextInt(9)), TODAY);
                concern = process.wake(concern, ten(day)).concern();
                act();
            }
            concern = process.wake(concern, ten(TODAY)).concern();
            return concern;
        }

        private static LocalDate min(LocalDate a, LocalDate b) {
            return a.isBefore(b) ? a : b;
        }

        private void act() {
            var judge = new Actor(IRO, Set.of(Role.IRO, Role.IRO_MANAGER));
            switch (dice.nextInt(16)) {
                case 0, 1, 2, 3 -> tries(answer(), answerer());
                case 4 -> tries(new Act.Acknowledge(), answerer());
                case 5, 6, 7 ->
                        tries(new Act.Accept(Map.of("text", said("ok")), Optional.empty()), judge);
                case 8 -> tries(new Act.Refuse(said("no")), judge);
                case 9, 10 ->
                        tries(new Act.Escalate(to(), Optional.of(said("up")), Map.of()), judge);
                case 11 -> tries(new Act.Confirm(1 + dice.nextInt(2)), judge);
                case 12 -> tries(new Act.Finish(1), answerer());
                case 13 ->
                        tries(
                                dice.nextInt(3) == 0
                                        ? new Act.Void(said("mistake"))
                                        : new Act.Withdraw(said("over")),
                                judge);
                case 14 -> tries(new Act.SeekAdvice(1, said("may we?"), Optional.empty()), judge);
                default ->
                        tries(
                                new Act.ToCafcass(
                                        dice.nextBoolean(),
                                        Optional.of(said("z")),
                                        Optional.of(said("the manager")),
                                        Optional.of(day)),
                                judge);
            }
        }

        private Optional<StageId> to() {
            return dice.nextInt(4) == 0 ? Optional.of(new StageId("stage-3")) : Optional.empty();
        }

        private Act answer() {
            var actions =
                    LongStream.range(0, dice.nextInt(3))
                            .mapToObj(n ->
                                    new Answer.Proposed(
                                            said("action " + n),
                                            OTHER,
                                            day.plusDays(1 + dice.nextInt(40))))
                            .toList();
            return new Act.GiveAnswer(
                    Answer.Position.WILL_DO, Optional.of(said("we will")), actions);
        }

        private Actor answerer() {
            var owing = process.owing(concern).map(Set::of).orElse(Set.of());
            return new Actor(OTHER, owing);
        }

        private void tries(Act act, Actor actor) {
            var operation = "op-%d-%d".formatted(seed, ++operations);
            var decision =
                    process.act(concern, act, actor, OptionalLong.empty(), operation, ten(day));
            if (decision instanceof Decision.Change change
                    && !(concern.standing() instanceof Standing.Ended)) {
                concern = change.concern();
            }
        }
    }
}
