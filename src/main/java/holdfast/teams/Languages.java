package holdfast.teams;

import holdfast.language.Language;
import holdfast.people.Authority;

/** Which language a council's people are spoken to in. */
@FunctionalInterface
public interface Languages {

    /** The language of a council that Holdfast serves. */
    Language of(Authority authority);
}
