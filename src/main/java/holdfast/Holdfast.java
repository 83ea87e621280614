package holdfast;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The bot, started. */
@SpringBootApplication
public class Holdfast {

    static void main(String[] arguments) {
        SpringApplication.run(Holdfast.class, arguments);
    }
}
