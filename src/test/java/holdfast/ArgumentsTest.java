package holdfast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    @Test
    void nothing_or_settings_start_the_bot() {
        assertThat(Arguments.wrong()).isEmpty();
        assertThat(
                        Arguments.wrong(
                                "--server.port=0", "--holdfast.data=/srv/a b", "--debug", "--x="))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"policy", "-x", "--", "--=x", "", "server.port=0", "-Dserver.port=0"})
    void anything_else_is_wrong_usage(String argument) {
        assertThat(Arguments.wrong("--server.port=0", argument))
                .hasValue(
                        """
                        Holdfast does not know what to do with '%s'.
                        Usage: java -jar holdfast.jar [--NAME=VALUE ...]
                               java -jar holdfast.jar policy check FILE...
                               java -jar holdfast.jar policy timeline POLICY EVENT=DATE... [--json]
                               java -jar holdfast.jar people check FOLDER
                               java -jar holdfast.jar people difference OLD_FOLDER NEW_FOLDER
                               java -jar holdfast.jar record verify [--data FOLDER] [--anchors FOLDER]
                               java -jar holdfast.jar store backup FILE [--data FOLDER]
                               java -jar holdfast.jar store restore FILE [--data FOLDER]
                        Without arguments it starts the bot, as a rehearsal when nothing is configured.
                        Each argument sets one setting, such as --server.port=8080 or --holdfast.data=/srv/holdfast.
                        """
                                .formatted(argument));
    }

    @Test
    void a_setting_given_twice_is_wrong_usage() {
        assertThat(Arguments.wrong("--holdfast.data=a", "--debug", "--holdfast.data=b"))
                .hasValue("--holdfast.data is given more than once.\n" + Arguments.USAGE);
    }
}
