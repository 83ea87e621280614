package holdfast.policy;

import holdfast.people.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What runs beside the stages and moves none of their clocks: Cafcass, legal advice, complaints, a
 * court hearing.
 *
 * @param cafcass what the council advises on referring to Cafcass; it can never forbid it (Care
 *     Planning Regulations 2010, regulation 45)
 * @param legal how an IRO gets independent legal advice, where the document says
 * @param complaint what a complaint about the same matter means, where the document says
 * @param hearing what a court hearing asks for, where the document says
 */
public record Tracks(
        Cafcass cafcass,
        Optional<Legal> legal,
        Optional<Complaint> complaint,
        Optional<Hearing> hearing) {

    /** What raises the Cafcass question. */
    public enum Cause {
        /** The last stage ran out of time, or its outcome was refused. */
        LAST_STAGE,
        /** The time of the whole process is over. */
        WHOLE_PROCESS,
        /** Somebody has complained about the same matter. */
        COMPLAINT
    }

    /**
     * The way to Cafcass.
     *
     * @param advice the council's advice, as the IRO reads it
     * @param discussWith with whom the IRO should first discuss it; it never depends on that
     * @param question what makes Holdfast ask the IRO whether to refer
     * @param tell who hears of a referral
     */
    public record Cafcass(
            String advice,
            List<Role> discussWith,
            Set<Cause> question,
            List<Role> tell,
            String source,
            Optional<String> reading) {

        public Cafcass {
            discussWith = List.copyOf(discussWith);
            question = Set.copyOf(question);
            tell = List.copyOf(tell);
        }
    }

    /**
     * Independent legal advice.
     *
     * @param levels in the order of their numbers, from 1
     * @param tell who hears that advice was sought
     */
    public record Legal(
            List<Level> levels, List<Role> tell, String source, Optional<String> reading) {

        public Legal {
            levels = List.copyOf(levels);
            tell = List.copyOf(tell);
        }

        /** The level with this number. */
        public Optional<Level> level(int number) {
            return levels.stream().filter(level -> level.number() == number).findFirst();
        }
    }

    /**
     * A level of legal advice.
     *
     * @param title who gives it
     * @param agreedBy whose agreement it takes, where it takes any
     * @param suits what it is for
     */
    public record Level(
            int number, String title, Optional<Role> agreedBy, Optional<String> suits) {}

    /**
     * A complaint about the same matter. It neither stops nor pauses the process.
     *
     * @param by who tells the IRO of it
     * @param tell who hears of it, besides the IRO
     */
    public record Complaint(
            List<Role> by, List<Role> tell, String source, Optional<String> reading) {

        public Complaint {
            by = List.copyOf(by);
            tell = List.copyOf(tell);
        }
    }

    /**
     * A court hearing before which the court hears of any dispute.
     *
     * @param remind how long before it
     * @param tell who is reminded
     */
    public record Hearing(
            List<Period> remind, List<Role> tell, String source, Optional<String> reading) {

        public Hearing {
            remind = List.copyOf(remind);
            tell = List.copyOf(tell);
        }
    }
}
