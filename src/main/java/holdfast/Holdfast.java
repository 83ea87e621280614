package holdfast;

import holdfast.config.CommandLine;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The bot, started. */
@SpringBootApplication
public class Holdfast {

    static void main(String[] arguments) {
        var command = CommandLine.run(List.of(arguments), System.out, System.err);
        if (command.isPresent()) {
            System.exit(command.getAsInt());
        }
        var wrong = Arguments.wrong(arguments);
        if (wrong.isPresent()) {
            System.err.print(wrong.get());
            System.exit(Arguments.WRONG);
        }
        SpringApplication.run(Holdfast.class, arguments);
    }
}
