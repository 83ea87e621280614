package holdfast.card;

import static holdfast.card.Bodies.fold;
import static holdfast.card.Bodies.values;
import static holdfast.card.Functions.MANY;

import java.util.List;

/** What can be done with a text. */
final class TextFunctions {

    static final List<Function> ALL =
            List.of(
                    new Function("&", 2, 2, fold(Words::concat)),
                    new Function("concat", 1, MANY, fold(Words::concat)),
                    new Function("string", 1, 2, values(Words::string)),
                    new Function("toUpper", 1, 2, values(Words::upper)),
                    new Function("toLower", 1, 2, values(Words::lower)),
                    new Function("sentenceCase", 1, 2, values(Texts::sentenceCase)),
                    new Function("titleCase", 1, 2, values(Texts::titleCase)),
                    new Function("length", 1, 1, values(Sizes::length)),
                    new Function("countWord", 1, 1, values(Texts::countWord)),
                    new Function("trim", 1, 1, values(Texts::trim)),
                    new Function("split", 1, 2, values(Texts::split)),
                    new Function("substring", 2, 3, values(Texts::substring)),
                    new Function("replace", 3, 3, values(Texts::replace)),
                    new Function("replaceIgnoreCase", 3, 3, values(Texts::replaceIgnoreCase)),
                    new Function("startsWith", 2, 2, values(Texts::startsWith)),
                    new Function("endsWith", 2, 2, values(Texts::endsWith)),
                    new Function("addOrdinal", 1, 1, values(Texts::ordinal)),
                    new Function("uriComponent", 1, 1, values(Texts::uriComponent)),
                    new Function("uriComponentToString", 1, 1, values(Texts::uriDecoded)));

    private TextFunctions() {}
}
