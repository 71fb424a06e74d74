package nl.gewoonindewijk.adapters.jdbc;

/**
 * The database failed, or holds something that this library did not store.
 *
 * <p>Neither the message nor its causes hold what was stored or was to be stored. Inside {@link
 * nl.gewoonindewijk.gedeeld.port.Transacties#voerUit} everything is undone; when the connection is lost while a transaction
 * commits, only the database knows whether it did: give the same command again.
 */
public final class Opslagfout extends RuntimeException {

    private static final long serialVersionUID = 1;

    Opslagfout(String melding) {
        super(melding);
    }

    Opslagfout(String melding, Throwable oorzaak) {
        super(melding, oorzaak);
    }
}
