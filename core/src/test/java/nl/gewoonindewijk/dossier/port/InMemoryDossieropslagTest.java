package nl.gewoonindewijk.dossier.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.gedeeld.port.Sleutelbewaarder;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanmelding;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsopslag;
import nl.gewoonindewijk.ondersteuning.port.Zaken;
import nl.gewoonindewijk.testkit.DossieropslagConformiteit;
import nl.gewoonindewijk.testkit.InMemoryDossiers;
import nl.gewoonindewijk.testkit.InMemoryOndersteuning;
import nl.gewoonindewijk.testkit.InMemoryTransacties;
import nl.gewoonindewijk.testkit.Proefsleutels;
import nl.gewoonindewijk.testkit.WillekeurigeAanmeldingen;
import nl.gewoonindewijk.testkit.WillekeurigeDossiers;

class InMemoryDossieropslagTest extends DossieropslagConformiteit {

    private final Map<Opdracht, Dossieropslag> opslag = new HashMap<>();

    @Override
    protected Dossieropslag opslag(Opdracht opdracht, Sleutelbewaarder sleutels) {
        return opslag.computeIfAbsent(opdracht, nieuw -> InMemoryDossiers.opslag(nieuw, sleutels));
    }

    @Example
    void watMisluktStaatOokNietInDeOndersteuning() {
        InMemoryTransacties transacties = new InMemoryTransacties();
        Ondersteuningsopslag ondersteuning = InMemoryOndersteuning.opslag(Haarlem.OPDRACHT, transacties);
        Dossieropslag dossiers = InMemoryDossiers.opslag(Haarlem.OPDRACHT, Proefsleutels.van("proef"), transacties);
        Aanmelding aanmelding = WillekeurigeAanmeldingen.van(Haarlem.OPDRACHT).sample();
        Dossier dossier = WillekeurigeDossiers.van(Haarlem.OPDRACHT).sample();

        assertThrows(IllegalStateException.class, () -> dossiers.transacties().voerUit(() -> {
            ondersteuning.aanmeldingen().bewaar(aanmelding, Zaken.NIEUW);
            dossiers.dossiers().bewaar(dossier, Dossiers.NIEUW);
            throw new IllegalStateException("bedoeld");
        }));

        assertEquals(
                Option.none(), ondersteuning.aanmeldingen().vind(aanmelding.id().waarde()));
        assertEquals(List.of(), dossiers.dossiers().vind(List.of(dossier.id())));
    }
}
