package holdfast.door;

/**
 * Something bad that is said to the bot, and what it must be answered. Whatever it is, nothing must
 * come of it.
 *
 * @param number its class in the list of bad inputs, 1 to 76
 * @param name what is bad about it
 */
public record BadInput(int number, String name, Wire wire, int status) {

    @Override
    public String toString() {
        return "%d %s: %d".formatted(number, name, status);
    }
}
