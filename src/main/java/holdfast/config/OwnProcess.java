package holdfast.config;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;

/**
 * This process among all that may stand on one store: the machine, a number of its own there, and
 * something that no other start has.
 */
record OwnProcess(String machine, long number, String start) {

    static OwnProcess ofThisMachine() {
        return new OwnProcess(
                machineName(), ProcessHandle.current().pid(), UUID.randomUUID().toString());
    }

    private static String machineName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return UUID.randomUUID().toString(); // then of its dead it knows nothing
        }
    }

    String id() {
        return machine + " " + number + " " + start;
    }

    /** Whether that was a process of this machine which is no more. */
    boolean knowsDead(String other) {
        var parts = other.split(" ");
        return parts.length == 3
                && parts[0].equals(machine)
                && !parts[2].equals(start)
                && (parts[1].equals(Long.toString(number))
                        || ProcessHandle.of(Long.parseLong(parts[1])).isEmpty());
    }
}
