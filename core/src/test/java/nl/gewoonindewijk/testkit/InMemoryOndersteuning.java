package nl.gewoonindewijk.testkit;

import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsopslag;
import nl.gewoonindewijk.ondersteuning.port.OndersteuningsopslagBuilder;

/** The storage of support in memory: every port in the same transactions. */
public final class InMemoryOndersteuning {

    private InMemoryOndersteuning() {}

    /** Storage of one opdracht in which nothing is stored yet. */
    public static Ondersteuningsopslag opslag(Opdracht opdracht) {
        return opslag(opdracht, new InMemoryTransacties());
    }

    /**
     * Storage of one opdracht in which nothing is stored yet.
     *
     * @param transacties in which every port takes part, and other storage too
     */
    public static Ondersteuningsopslag opslag(Opdracht opdracht, InMemoryTransacties transacties) {
        return new OndersteuningsopslagBuilder()
                .opdracht(opdracht)
                .transacties(transacties)
                .aanmeldingen(new InMemoryAanmeldingen(opdracht, transacties))
                .trajecten(new InMemoryTrajecten(opdracht, transacties))
                .plannen(new InMemoryOndersteuningsplannen(opdracht, transacties))
                .pgbs(new InMemoryPgbs(opdracht, transacties))
                .meldcodes(new InMemoryMeldcodes(opdracht, transacties))
                .werkvoorraad(new InMemoryWerkvoorraad(transacties))
                .handelingen(new InMemoryHandelingen(transacties))
                .build();
    }
}
