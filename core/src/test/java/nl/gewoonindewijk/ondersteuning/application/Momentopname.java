package nl.gewoonindewijk.ondersteuning.application;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gewoonindewijk.gedeeld.port.Bladzijde;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Handeling;
import nl.gewoonindewijk.ondersteuning.Verplichting;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.ondersteuning.Zaakverwijzing;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsopslag;
import nl.gewoonindewijk.ondersteuning.port.Zaken;
import nl.gewoonindewijk.ondersteuning.port.Zoekvraag;

/**
 * All that is stored at one moment, to compare with that of another.
 *
 * @param zaken every case of every kind
 * @param open what is due
 * @param handelingen what was done
 */
record Momentopname(List<Opgeslagen<? extends Zaak>> zaken, List<Verplichting> open, List<Handeling> handelingen) {

    /** Reads everything. */
    static Momentopname van(Ondersteuningsopslag opslag) {
        Vector<Opgeslagen<? extends Zaak>> zaken = Vector.<Opgeslagen<? extends Zaak>>empty()
                .appendAll(alle(opslag.aanmeldingen()))
                .appendAll(alle(opslag.trajecten()))
                .appendAll(alle(opslag.plannen()))
                .appendAll(alle(opslag.pgbs()))
                .appendAll(alle(opslag.meldcodes()));
        return new Momentopname(
                zaken.asJava(),
                opslag.werkvoorraad().lees(LocalDate.MIN, LocalDate.MAX, Optional.empty(), Stream::toList),
                zaken.flatMap(zaak -> opslag.handelingen().over(zaak.waarde().verwijzing()))
                        .asJava());
    }

    /** A case as it was stored. */
    Option<Opgeslagen<? extends Zaak>> vind(Zaakverwijzing zaak) {
        return Vector.ofAll(zaken).find(een -> een.waarde().verwijzing().equals(zaak));
    }

    /** What was done in a case, by version. */
    List<Handeling> over(Zaakverwijzing zaak) {
        return handelingen.stream()
                .filter(handeling -> handeling.zaak().equals(zaak))
                .toList();
    }

    private static <Z extends Zaak, S extends Enum<S>> List<Opgeslagen<Z>> alle(Zaken<Z, S> zaken) {
        return zaken.zoek(Zoekvraag.alles(), Bladzijde.Vraag.eerste(1_000)).inhoud();
    }
}
