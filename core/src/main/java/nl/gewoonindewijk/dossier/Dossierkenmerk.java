package nl.gewoonindewijk.dossier;

import java.util.UUID;

/**
 * Het kenmerk van een dossier: the number by which the log speaks of it.
 *
 * <p>It stands in the dossier and in the log, and nowhere else. Once the dossier is destroyed nothing leads from the log to a
 * person any more, and the log need not be changed for it. {@code ~} It takes the place of the encrypted data subject id of
 * Logboek Dataverwerkingen: what is encrypted can be read by whoever has the key.
 *
 * @param waarde random, and of nothing else
 */
public record Dossierkenmerk(UUID waarde) {

    @Override
    public String toString() {
        return waarde.toString();
    }
}
