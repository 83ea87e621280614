package holdfast.policy;

import holdfast.language.Language;
import holdfast.people.Role;
import holdfast.workingday.CouncilDays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A council's process for a concern, in one edition: what may be raised, what each stage asks of
 * whom, and in how many days. A concern keeps the edition it was raised under.
 *
 * @param id its short name, such as {@code exampleshire}
 * @param edition year and month, such as {@code 2021-09}
 * @param hash SHA-256 of the file's text in UTF-8, in hexadecimal: two files are the same edition
 *     only when their hashes are equal
 * @param source the council's own document that this puts into data
 * @param language in which Holdfast speaks to the council's people
 * @param words the council's own names for what Holdfast calls otherwise
 * @param together whether one concern may cover several children
 * @param goodPractice who hears of good practice, where the council recognises it
 * @param serviceConcern who hears of a concern about the service, where the document says
 * @param informal how the matter is first tried to be settled by talking, where the document says
 * @param notification the written informal step, where the council has one
 * @param gap why no formal stage can be opened, where the council's document lacks what that takes
 * @param wholeProcess the limit of all formal stages together, where the council sets one
 * @param actions how agreed actions are followed up
 * @param tracks what runs beside the stages
 * @param changes of which significant changes a child's IRO is told, where the document says
 * @param closures what the council's closure days do to its stages, where the document says
 * @param duties what people have to do around reviews and allocations, in the order of the file
 * @param emergency whom to ring when somebody is in danger now, in the council's own words
 */
public record Policy(
        String id,
        String edition,
        String hash,
        String council,
        String title,
        String source,
        Language language,
        Map<Term, String> words,
        List<Category> categories,
        boolean together,
        Optional<Telling> goodPractice,
        Optional<Telling> serviceConcern,
        Optional<Informal> informal,
        Optional<Stage> notification,
        Optional<Gap> gap,
        List<Stage> stages,
        Optional<WholeProcess> wholeProcess,
        Decision decision,
        Actions actions,
        Tracks tracks,
        Optional<Closures> closures,
        List<Duty> duties,
        Optional<Changes> changes,
        Optional<String> emergency) {

    /** What a council may call by a name of its own. */
    public enum Term {
        CONCERN,
        STAGE,
        NOTIFICATION,
        RESOLUTION
    }

    /**
     * Something that is only told: no clock, no ladder.
     *
     * @param to who hears of it at once
     * @param source where the council's document says so
     */
    public record Telling(String title, List<Role> to, String source, Optional<String> reading) {

        public Telling {
            to = List.copyOf(to);
        }
    }

    /**
     * The talk that comes before anything is put in writing.
     *
     * @param with with whom the IRO first talks
     * @param within how long that may take
     * @param skippable whether the IRO may leave it out with a reason
     * @param source where the council's document says so
     */
    public record Informal(
            List<Role> with,
            Optional<Period> within,
            boolean skippable,
            String source,
            Optional<String> reading) {

        public Informal {
            with = List.copyOf(with);
        }
    }

    /**
     * What the council's document leaves out, so that no formal stage can be opened under this
     * policy. Nothing is taken from another council's in its place.
     *
     * @param because the sentence people read when they ask for a formal stage
     * @param source where the council's document says so, or points elsewhere
     */
    public record Gap(String because, String source, Optional<String> reading) {}

    /**
     * The limit of all formal stages together, on its own clock.
     *
     * @param tell who hears that it will be, or has been, overrun
     * @param source where the council's document says so
     */
    public record WholeProcess(
            Period within, List<Role> tell, String source, Optional<String> reading) {

        public WholeProcess {
            tell = List.copyOf(tell);
        }
    }

    /**
     * The judgement of an answer.
     *
     * @param remind how often whoever judges is reminded while an answer awaits it
     * @param source where the council's document says so
     */
    public record Decision(Optional<Period> remind, String source, Optional<String> reading) {}

    /**
     * How the actions of an accepted answer are followed up (R3.14).
     *
     * @param remind how long before its day whoever does an action is reminded
     * @param again how often they are pinged once the day has passed
     * @param tell who hears of an action that is late, besides whoever does it
     * @param source where the council's document says so
     */
    public record Actions(
            List<Period> remind,
            Optional<Period> again,
            List<Role> tell,
            String source,
            Optional<String> reading) {

        public Actions {
            remind = List.copyOf(remind);
            tell = List.copyOf(tell);
        }
    }

    /**
     * What days on which the council's offices are closed do to the time of a notification or a
     * stage. The whole process and the day of a review are never moved by them.
     *
     * @param moveStages whether they do not count as working days there
     * @param source where the council's document says so
     */
    public record Closures(boolean moveStages, String source, Optional<String> reading) {}

    /**
     * The significant changes in a child's life of which the child's IRO is told (R5).
     *
     * @param by who tells it: the child's social worker
     * @param kinds in the order of their numbers
     * @param clock how long the IRO has to say "I have seen it", as a rung that asks for nothing
     *     else; none where the document gives no days
     * @param source where the council's document says so
     */
    public record Changes(
            List<Role> by,
            List<Change> kinds,
            Optional<Stage> clock,
            String source,
            Optional<String> reading) {

        public Changes {
            by = List.copyOf(by);
            kinds = List.copyOf(kinds);
        }

        /** A kind by its number, counted from 1, or by its id. */
        public Optional<Change> kind(String numberOrId) {
            var wanted = numberOrId.strip();
            return kinds.stream()
                    .filter(kind ->
                            kind.id().equalsIgnoreCase(wanted)
                                    || Integer.toString(kind.number()).equals(wanted))
                    .findFirst();
        }
    }

    /**
     * A kind of significant change.
     *
     * @param number what people may type for it, from 1
     * @param id its short name, kept once anything of this kind has been told
     * @param source where the council's document lists it
     */
    public record Change(int number, String id, String title, String source) {}

    public Policy {
        words = Map.copyOf(words);
        categories = List.copyOf(categories);
        stages = List.copyOf(stages);
        duties = List.copyOf(duties);
    }

    /** The duty of this id. */
    public Optional<Duty> duty(String id) {
        return duties.stream().filter(duty -> duty.id().equals(id)).findFirst();
    }

    /** The days by which the time of a notification or a stage is counted. */
    public CouncilDays stageDays(CouncilDays days) {
        return closures.filter(Closures::moveStages).isPresent()
                ? days.lengthenedByClosures()
                : days;
    }

    /**
     * A formal stage, or the notification where there is one, or the time in which a significant
     * change is to be seen.
     */
    public Optional<Stage> stage(StageId wanted) {
        if (wanted.equals(StageId.NOTIFICATION)) {
            return notification;
        }
        if (wanted.equals(StageId.CHANGE)) {
            return changes.flatMap(Changes::clock);
        }
        return stages.stream().filter(stage -> stage.id().equals(wanted)).findFirst();
    }

    /**
     * What an IRO is offered after this one; none after the last. A notification leads to the first
     * stage.
     */
    public Optional<Stage> next(StageId from) {
        if (from.equals(StageId.NOTIFICATION)) {
            return stages.stream().findFirst();
        }
        return IntStream.range(1, stages.size())
                .filter(i -> stages.get(i - 1).id().equals(from))
                .mapToObj(stages::get)
                .findFirst();
    }

    /** A category by its number, counted from 1, or by its id. */
    public Optional<Category> category(String numberOrId) {
        var wanted = numberOrId.strip();
        return categories.stream()
                .filter(category ->
                        category.id().equalsIgnoreCase(wanted)
                                || Integer.toString(category.number()).equals(wanted))
                .findFirst();
    }
}
