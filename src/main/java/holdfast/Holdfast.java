package holdfast;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The bot, started. */
@SpringBootApplication
public class Holdfast {

    static void main(String[] arguments) {
        var wrong = Arguments.wrong(arguments);
        if (wrong.isPresent()) {
            System.err.print(wrong.get());
            System.exit(Arguments.WRONG);
        }
        SpringApplication.run(Holdfast.class, arguments);
    }
}
