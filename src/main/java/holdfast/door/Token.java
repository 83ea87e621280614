package holdfast.door;

import holdfast.door.Registrations.Registration;

/**
 * What a genuine token says: which council's bot is called, and from where.
 *
 * @param serviceUrl the address that the channel vouches for
 */
record Token(Registration registration, String serviceUrl) {}
