package nl.gewoonindewijk.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.Example;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.port.Meldcodes;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsopslag;
import nl.gewoonindewijk.ondersteuning.port.Zaken;
import nl.gewoonindewijk.testkit.OndersteuningsopslagConformiteit;

/** A database that reports a race itself, as a serialization failure. */
class PostgresRepeatableReadOndersteuningsopslagTest extends OndersteuningsopslagConformiteit {

    @Override
    protected Ondersteuningsopslag opslag(Opdracht opdracht) {
        return Proefdatabase.opslag(Proefdatabase.POSTGRES_REPEATABLE_READ.get(), opdracht)
                .ondersteuning();
    }

    @Example
    void watTijdensDeTransactieVeranderdeIsNietMeerVastTeHoudenMaarZijGaatVerder() {
        Opdracht opdracht = new Opdracht("proef-" + UUID.randomUUID());
        Ondersteuningsopslag opslag = opslag(opdracht);
        Meldcodes port = opslag.meldcodes();
        UUID nummer = Voorbeeldzaken.nummer(1);
        port.bewaar(Voorbeeldzaken.meldcode(opdracht, 1), Zaken.NIEUW);

        Option<Long> gezien = opslag.transacties().voerUit(() -> {
            assertEquals(Option.some(1L), port.vind(nummer).map(Opgeslagen::versie));
            CompletableFuture.supplyAsync(() -> port.bewaar(Voorbeeldzaken.meldcode(opdracht, 1), 1))
                    .join();
            assertThrows(GelijktijdigeWijziging.class, () -> port.vindVoorWijziging(nummer));
            return port.vind(nummer).map(Opgeslagen::versie);
        });

        assertEquals(Option.some(1L), gezien);
        assertEquals(Option.some(2L), port.vindVoorWijziging(nummer).map(Opgeslagen::versie));
    }
}
